import { isAtLeast, type Bump, type Direction } from './change.ts';

/** The bump, or that where the part is sent and that where it is received, and what a caller does about it; the last word is of what is received. */
type Rule = readonly [bump: Bump | readonly [sent: Bump, received: Bump], adapt?: string, adaptToReceived?: string];

/** Every kind of change, with the version step it asks for. The whole policy is this table. */
export const policy = {
  // Operations.
  'operation-removed': ['major', 'Stop calling the operation before you upgrade.'],
  'operation-moved': ['major', 'Call the new method and path.'],
  'operation-added': ['minor'],
  'path-renamed': ['major', 'Call the new path; requests on the wire stay the same.'],
  'operation-id-changed': ['major', 'Use the new name where the types of the operation are looked up.'],
  'operation-id-added': ['minor'],
  'webhook-removed': ['major', 'Remove the handler: the event is no longer sent.'],
  'webhook-moved': ['major', 'Expect it by its new name and method.'],
  'webhook-added': ['minor'],
  'callback-removed': ['major', 'Remove the handler: the call is no longer made.'],
  'callback-added': ['minor'],
  // Names of types.
  'schema-removed': ['major', 'Import another type: this name is no longer exported.'],
  'schema-added': ['minor'],
  // Parameters.
  'parameter-removed': ['major', 'Remove the parameter from the call.', 'Do without the parameter.'],
  'required-parameter-added': [['major', 'minor'], 'Always send the parameter.'],
  'optional-parameter-added': ['minor'],
  'parameter-required': [['major', 'minor'], 'Always send the parameter.'],
  'parameter-optional': [['minor', 'major'], '', 'Handle an event without the parameter.'],
  'parameter-format-changed': ['major', 'Send it in its new form.', 'Read it in its new form.'],
  // Bodies.
  'body-removed': ['major', 'Send no body.', 'Expect no body.'],
  'required-body-added': [['major', 'minor'], 'Always send a body.'],
  'optional-body-added': ['minor'],
  'body-required': [['major', 'minor'], 'Always send a body.'],
  'body-optional': [['minor', 'major'], '', 'Handle an event without a body.'],
  'media-type-removed': ['major', 'Send the body as another media type.', 'Expect another media type.'],
  'media-type-added': ['minor'],
  // Answers.
  'success-removed': ['major', 'Answer with another status.', 'Expect another status.'],
  'success-added': [['minor', 'major'], '', 'Handle the new status: its body joins the type of the data.'],
  'success-type-added': [['minor', 'major'], '', 'Handle the new media type: its body joins the type of the data.'],
  'error-removed': ['major', 'Answer with another status.', 'Remove the handling of this status.'],
  'error-added': ['minor'],
  'header-removed': ['major', 'Do without the header.'],
  'header-added': ['minor'],
  'header-optional': ['major', 'Handle an answer without the header.'],
  'header-required': ['minor'],
  'header-respelled': ['major', 'Write the header in its new spelling; the wire does not see it.'],
  // Access.
  'security-narrowed': ['major', 'Authenticate the way that the operation now asks for.'],
  'security-widened': ['minor'],
  'scheme-changed': ['major', 'Authenticate the new way.'],
  'scheme-extended': ['minor'],
  'server-removed': ['major', 'Use another base URL.'],
  'default-server-changed': ['major', 'Name the base URL yourself where you count on the old default.'],
  'server-variable-changed': ['major', 'Set the variable yourself where you count on the old default.'],
  'server-added': ['minor'],
  // Fields.
  'property-removed': ['major', 'Remove the field from the request.', 'Do without the field.'],
  'required-property-added': [['major', 'minor'], 'Always send the field.'],
  'optional-property-added': ['minor'],
  'property-required': [['major', 'minor'], 'Always send the field.'],
  'property-optional': [['minor', 'major'], '', 'Handle an answer without the field.'],
  'map-removed': ['major', 'Send only declared fields.', 'Read only declared fields.'],
  'map-added': ['minor'],
  'object-closed': [['major', 'minor'], 'Send only declared fields.'],
  'object-opened': ['minor'],
  'tuple-resized': ['major', 'Send as many items as there are places.', 'Read as many items as there are places.'],
  // Types and values.
  'became-nullable': [['minor', 'major'], '', 'Handle null.'],
  'no-longer-nullable': [['major', 'minor'], 'Do not send null.'],
  'type-changed': ['major', 'Send the new type.', 'Read the new type.'],
  'type-widened': [['minor', 'major'], '', 'Handle the wider type.'],
  'type-narrowed': [['major', 'minor'], 'Send the narrower type.'],
  'value-removed': ['major', 'Send another value.', 'Remove the handling of what is gone.'],
  'value-added': [['minor', 'major'], '', 'Handle every new value.'],
  'open-value-removed': [['major', 'minor'], 'Send another value.'],
  'open-value-added': ['minor'],
  'known-values-changed': ['minor'],
  'values-opened': [['minor', 'major'], '', 'Handle values that the contract does not list.'],
  'values-closed': [['major', 'minor'], 'Send only listed values.'],
  'variant-removed': ['major', 'Send another variant.', 'Remove the handling of this variant.'],
  'variant-added': [['minor', 'major'], '', 'Handle the new variant.'],
  'discriminator-changed': ['major', 'Tell the variants apart by the new field or value.'],
  'discriminator-added': [['major', 'minor'], 'Send the value that stands for the variant.'],
  'discriminator-removed': [['minor', 'major'], '', 'Do not tell the variants apart by the field.'],
  'tag-added': [['minor', 'major'], '', 'Take the new value for the variant too.'],
  // Limits, formats and marks.
  'limit-tightened': [['major', 'patch'], 'Keep within the new limit.'],
  'limit-loosened': ['minor'],
  'format-changed': ['major', 'Send the new format.', 'Read the new format.'],
  'format-widened': [['minor', 'major'], '', 'Read the wider format.'],
  'format-narrowed': [['major', 'minor'], 'Send the narrower format.'],
  'format-added': [['major', 'minor'], 'Send the format.'],
  'format-removed': [['minor', 'major'], '', 'Do not count on the format.'],
  'default-changed': [['major', 'patch'], 'Send the value yourself where you count on the old default.'],
  'default-stated': [['minor', 'patch']],
  'read-only-added': [['major', 'patch'], 'Do not send the field.'],
  'write-only-added': [['patch', 'major'], '', 'Do without the field.'],
  'read-write-allowed': ['minor'],
  deprecated: ['minor', 'Plan to do without it.'],
  'no-longer-deprecated': ['patch'],
  'keyword-changed': [['major', 'minor'], 'Compare the keyword with what you send.'],
  'sdk-rule-changed': ['minor'],
  'prose-changed': ['patch'],
} as const satisfies Record<string, Rule>;

export type Kind = keyof typeof policy;

/** The bump and the advice for a kind. A part without direction counts as both, whichever asks for more. */
export function judge(kind: Kind, known: Direction | undefined): { bump: Bump; adapt: string } {
  const [rule, sent = '', received = sent]: Rule = policy[kind];
  const [request, response] = typeof rule === 'string' ? [rule, rule] : rule;
  const isSent = known === undefined ? !isAtLeast(response, request) : known === 'request';
  const bump = isSent ? request : response;
  const isAdvised = bump === 'major' || kind === 'deprecated';
  return { bump, adapt: isAdvised ? (isSent ? sent : received) : '' };
}
