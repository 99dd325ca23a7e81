import { merge } from './render-text.ts';
import type { LiveReport } from './report.ts';

/**
 * The report as SARIF 2.1.0, which code hosts show beside the file at fault: each deviation at its operation in the
 * contract.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif({ version, baseUrl, operations }: LiveReport): object {
  const results = operations.flatMap(({ operation, operationId, deviations }) =>
    merge(deviations).map(({ deviation: { code, level, path, message, check }, times }) => ({
      ruleId: code,
      level: level === 'error' ? 'error' : 'note',
      message: { text: `${operation}: ${path} ${message} (${check})` },
      occurrenceCount: times,
      partialFingerprints: { deviation: [version, operation, path, code].join(' ') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: fileOf(version, operation), uriBaseId: 'ROOT' },
            region: { startLine: 1 },
          },
          logicalLocations: [{ fullyQualifiedName: `${operationId ?? operation} ${path}`, kind: 'member' }],
        },
      ],
    })),
  );
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'contract:live', rules: rules.map((id) => ({ id })) } },
        automationDetails: { id: `contract-live/${version}` },
        properties: { baseUrl },
        results,
      },
    ],
  };
}

/** Where an operation stands: `GET /extract_runs/{id}` in `paths/extract_runs.{id}.yaml`. */
const fileOf = (version: string, operation: string): string =>
  `openapi/${version}/paths/${operation.split(' ')[1]!.slice(1).replaceAll('/', '.')}.yaml`;
