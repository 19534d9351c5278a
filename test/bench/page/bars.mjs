/**
 * A picture of figures beside each other, with its own ground in light and dark; what it shows also stands in a table
 * beside it.
 *
 * @typedef {{ label: string, value: number, kind: 'ours' | 'floor' | 'peer', isApart?: boolean }} Bar
 *   `isApart`: it begins a group
 */

const width = 720;
const left = 232;
const right = 96;
const [top, row, thick, gap] = [52, 28, 18, 12];

const styles = `
  .ground { fill: #fff } text { fill: #1b1d21; font: 13px system-ui, sans-serif } .title { font-weight: 600; font-size: 15px }
  .ours { fill: #0b57d0; stroke: #0b57d0 } .peer { fill: #7d8794; stroke: #7d8794 } .floor { fill: #fff; stroke: #5b6470 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #16181d } text { fill: #f1f3f4 }
    .ours { fill: #8ab4f8; stroke: #8ab4f8 } .peer { fill: #77808d; stroke: #77808d } .floor { fill: #16181d; stroke: #aab2bd }
  }`;

const escaped = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * @param {{ title: string, bars: readonly Bar[], said: (value: number) => string }} what
 */
export function barsOf({ title, bars, said }) {
  const longest = Math.max(...bars.map(({ value }) => value));
  const told = bars.map(({ label, value }) => `${label} ${said(value)}`).join(', ');
  let height = top;
  const drawn = bars.map(({ label, value, kind, isApart }) => {
    const y = height + (isApart ? gap : 0);
    height = y + row;
    const long = Math.max(1, ((width - left - right) * value) / longest);
    return `  <text x="${left - 10}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>
  <rect class="${kind}" x="${left}" y="${y}" width="${long.toFixed(1)}" height="${thick}" rx="2"/>
  <text x="${(left + long + 8).toFixed(1)}" y="${y + 14}">${escaped(said(value))}</text>`;
  });
  height += gap;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title told">
  <title id="title">${escaped(title)}</title>
  <desc id="told">${escaped(told)}</desc>
  <style>${styles}
  </style>
  <rect class="ground" width="${width}" height="${height}" rx="8"/>
  <text class="title" x="20" y="30">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`;
}
