import { isAtLeast, type Bump, type Direction } from './change.ts';

interface Rule {
  /** The bump when the part is sent, and when it is received. */
  request: Bump;
  response: Bump;
  adapt?: string | Record<Direction, string>;
}

const both = (bump: Bump, adapt?: string): Rule => ({
  request: bump,
  response: bump,
  ...(adapt === undefined ? {} : { adapt }),
});

/** Every kind of change, with the version step it asks for. The whole policy is this table. */
export const policy = {
  'operation-removed': both('major', 'Stop calling the operation before you upgrade.'),
  'operation-added': both('minor'),
  'path-renamed': both('major', 'Call the new path; requests on the wire stay the same.'),
  'operation-id-changed': both('major', 'Use the new name where the types of the operation are looked up.'),
  'schema-removed': both('major', 'Import another type: this name is no longer exported.'),
  'schema-added': both('minor'),
  'webhook-removed': both('major', 'Remove the handler: the event is no longer sent.'),
  'webhook-added': both('minor'),
  'parameter-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Remove the parameter from the call.', response: 'Do without the parameter.' },
  },
  'required-parameter-added': { request: 'major', response: 'minor', adapt: 'Send the parameter with every call.' },
  'optional-parameter-added': both('minor'),
  'parameter-required': { request: 'major', response: 'minor', adapt: 'Send the parameter with every call.' },
  'parameter-optional': { request: 'minor', response: 'major', adapt: 'Handle an event without the parameter.' },
  'parameter-format-changed': both('major', 'Send the parameter in its new form.'),
  'body-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send no body.', response: 'Expect no body.' },
  },
  'required-body-added': { request: 'major', response: 'minor', adapt: 'Send a body with every call.' },
  'optional-body-added': both('minor'),
  'body-required': { request: 'major', response: 'minor', adapt: 'Send a body with every call.' },
  'body-optional': { request: 'minor', response: 'major', adapt: 'Handle an event without a body.' },
  'media-type-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send the body as another media type.', response: 'Expect another media type.' },
  },
  'media-type-added': both('minor'),
  'success-removed': both('major', 'Expect another status.'),
  'success-added': {
    request: 'minor',
    response: 'major',
    adapt: 'Handle the new status: its body joins the type of the data.',
  },
  'error-removed': both('major', 'Remove the handling of this status.'),
  'error-added': both('minor'),
  'header-removed': both('major', 'Do without the header.'),
  'header-added': both('minor'),
  'header-optional': both('major', 'Handle an answer without the header.'),
  'header-required': both('minor'),
  'header-respelled': both('major', 'Write the header in its new spelling; the wire does not see it.'),
  'security-narrowed': both('major', 'Authenticate the way that the operation now asks for.'),
  'security-widened': both('minor'),
  'scheme-changed': both('major', 'Authenticate the new way.'),
  'server-removed': both('major', 'Use another base URL.'),
  'server-added': both('minor'),
  'property-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Remove the field from the request.', response: 'Do without the field.' },
  },
  'required-property-added': { request: 'major', response: 'minor', adapt: 'Send the field with every request.' },
  'optional-property-added': both('minor'),
  'property-required': { request: 'major', response: 'minor', adapt: 'Send the field with every request.' },
  'property-optional': { request: 'minor', response: 'major', adapt: 'Handle an answer without the field.' },
  'became-nullable': { request: 'minor', response: 'major', adapt: 'Handle null.' },
  'no-longer-nullable': { request: 'major', response: 'minor', adapt: 'Do not send null.' },
  'type-changed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send the new type.', response: 'Read the new type.' },
  },
  'type-widened': { request: 'minor', response: 'major', adapt: 'Handle the wider type.' },
  'type-narrowed': { request: 'major', response: 'minor', adapt: 'Send the narrower type.' },
  'value-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send another value.', response: 'Remove the handling of this value.' },
  },
  'value-added': { request: 'minor', response: 'major', adapt: 'Handle the new value.' },
  'open-value-removed': { request: 'major', response: 'minor', adapt: 'Send another value.' },
  'open-value-added': both('minor'),
  'values-opened': { request: 'minor', response: 'major', adapt: 'Handle values that the contract does not list.' },
  'values-closed': { request: 'major', response: 'minor', adapt: 'Send only listed values.' },
  'variant-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send another variant.', response: 'Remove the handling of this variant.' },
  },
  'variant-added': { request: 'minor', response: 'major', adapt: 'Handle the new variant.' },
  'discriminator-changed': both('major', 'Tell the variants apart by the new field or value.'),
  'map-removed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send only declared fields.', response: 'Read only declared fields.' },
  },
  'map-added': both('minor'),
  'object-closed': { request: 'major', response: 'minor', adapt: 'Send only declared fields.' },
  'object-opened': both('minor'),
  'limit-tightened': { request: 'major', response: 'patch', adapt: 'Keep within the new limit.' },
  'limit-loosened': both('minor'),
  'format-changed': {
    request: 'major',
    response: 'major',
    adapt: { request: 'Send the new format.', response: 'Read the new format.' },
  },
  'format-added': { request: 'major', response: 'minor', adapt: 'Send the format.' },
  'format-removed': { request: 'minor', response: 'major', adapt: 'Do not count on the format.' },
  'default-changed': {
    request: 'major',
    response: 'patch',
    adapt: 'Send the value yourself where you count on the old default.',
  },
  'default-stated': { request: 'minor', response: 'patch' },
  'read-only-added': { request: 'major', response: 'patch', adapt: 'Do not send the field.' },
  'write-only-added': { request: 'patch', response: 'major', adapt: 'Do without the field.' },
  'read-write-allowed': both('minor'),
  deprecated: both('minor', 'Plan to do without it.'),
  'no-longer-deprecated': both('patch'),
  'keyword-changed': { request: 'major', response: 'minor', adapt: 'Compare the keyword with what you send.' },
  'sdk-rule-changed': both('minor'),
  'prose-changed': both('patch'),
} satisfies Record<string, Rule>;

export type Kind = keyof typeof policy;

/** The bump and the advice for a kind. A part without direction counts as both, whichever asks for more. */
export function judge(kind: Kind, known: Direction | undefined): { bump: Bump; adapt: string } {
  const rule: Rule = policy[kind];
  const direction = known ?? (isAtLeast(rule.request, rule.response) ? 'request' : 'response');
  const bump = rule[direction];
  const adapt = typeof rule.adapt === 'string' ? rule.adapt : (rule.adapt?.[direction] ?? '');
  return { bump, adapt: bump === 'major' || kind === 'deprecated' ? adapt : '' };
}
