import { formatNumber, formatTarget } from './format.ts';
import type { Result } from './result.ts';

const width = 760;
const label = 170;
const bar = { height: 14, gap: 4, most: 400 };

/**
 * The results as bars, a group per row. Bars of a group share a scale, on which the dashed line is the target. Text takes
 * the colour of the page's scheme, so that it can be read on a light page and on a dark one.
 */
export function renderChart(results: readonly Result[], titles: Readonly<Record<string, string>>): string {
  let top = 12;
  const groups = results.map((result) => {
    const names = Object.keys(titles).filter((name) => result.cells[name]);
    const group = renderGroup(result, names, titles, top);
    top += 48 + names.length * (bar.height + bar.gap);
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="Measurements of the client beside others">
<style>
text { fill: #24292f } .title { font-weight: 600 } .target { stroke: #24292f; stroke-dasharray: 3 3 } .own { fill: #1f7a4d } .missed { fill: #b3541e } .other { fill: #9aa4b0 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .target { stroke: #e6edf3 } .own { fill: #3fb27f } .missed { fill: #e08a4f } .other { fill: #6b7684 } }
</style>
${groups.join('\n')}
</svg>
`;
}

function renderGroup(result: Result, names: string[], titles: Readonly<Record<string, string>>, top: number): string {
  const { title, unit, baseline, cells, target } = result;
  const limit = target.of === 'value' ? target.limit : target.limit * (cells[baseline]?.value.value ?? NaN);
  const largest = Math.max(...names.map((name) => cells[name]!.value.value));
  const scale = (value: number): number => Math.max(1, (Math.max(0, value) / largest) * bar.most);
  const lines = names.map((name, index) => {
    const { value, isReached } = cells[name]!;
    const y = top + 24 + index * (bar.height + bar.gap);
    const kind = isReached === undefined ? 'other' : isReached ? 'own' : 'missed';
    return [
      `<text x="${label - 8}" y="${y + 11}" text-anchor="end">${escape(titles[name]!)}</text>`,
      `<rect class="${kind}" x="${label}" y="${y}" width="${scale(value.value).toFixed(1)}" height="${bar.height}" rx="2"/>`,
      `<text x="${label + bar.most + 12}" y="${y + 11}">${formatNumber(value.value)} ${unit}</text>`,
    ].join('');
  });
  const x = (label + scale(limit)).toFixed(1);
  const bottom = top + 22 + names.length * (bar.height + bar.gap);
  const mark = limit <= largest ? `<line class="target" x1="${x}" x2="${x}" y1="${top + 20}" y2="${bottom}"/>` : '';
  const heading = `<text class="title" x="${label}" y="${top + 12}">${escape(title)} (${escape(formatTarget(target, unit))}${target.of === 'ratio' ? ` ${escape(titles[baseline] ?? baseline)}` : ''})</text>`;
  return [heading, ...lines, mark].filter(Boolean).join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
