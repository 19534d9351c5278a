import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The bans of biome.json and scripts/lint: a plugin that no longer matches would otherwise go unnoticed.

const html = 'No HTML strings';
const style = 'No style attribute';
const rem = 'No rem';
const namespaceOnly = "import * as z from 'zod/mini'";
const preactOnly = "'preact'";

const refused: [kind: string, message: string, code: string][] = [
  ['ts', html, 'document.body.innerHTML = "x";'],
  ['ts', html, 'document.body.innerHTML += "x";'],
  ['ts', html, 'export const text = (node?: Element) => node?.innerHTML;'],
  ['ts', html, 'export const text = (node: Element) => node.outerHTML.trim();'],
  ['ts', html, 'document.body.insertAdjacentHTML("beforeend", "x");'],
  ['ts', html, 'document.write("x");'],
  ['ts', html, 'document.writeln("x");'],
  ['ts', html, 'document.body["innerHTML"] = "x";'],
  ['ts', html, "export const text = (node: Element) => node['innerHTML'];"],
  ['ts', style, 'document.body.setAttribute("style", "color: red");'],
  ['ts', style, "document.body.setAttribute('style', 'color: red');"],
  ['ts', style, 'document.querySelector("a")?.setAttribute(`style`, "color: red");'],
  ['css', rem, 'p { margin: 1rem; }'],
  ['css', rem, 'p { margin: calc(-1.5REM + 2px); }'],
  ['css', rem, '@media (min-width: 20rem) { p { margin: 0; } }'],
  ['ts', namespaceOnly, "import { z } from 'zod'; export const text = z.string();"],
  ['ts', namespaceOnly, "import * as z from 'zod'; export const text = z.string();"],
  ['ts', namespaceOnly, "import { string } from 'zod/mini'; export const text = string();"],
  ['ts', preactOnly, "import { useState } from 'react'; export const hook = useState;"],
  ['ts', preactOnly, "import { memo } from 'preact/compat'; export const wrap = memo;"],
  ['ts', 'useOwnId', "import { useId } from 'preact/hooks'; export const hook = useId;"],
  ['ts', 'Unexpected any', 'export const same = (x: any) => x;'],
  ['tsx', 'prop', 'export const P = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
  ['tsx', 'text alternative', 'export const Image = () => <img src="x.png" />;'],
];

const accepted: [kind: string, code: string][] = [
  ['ts', 'document.body.textContent = "x";'],
  ['ts', 'document.body.setAttribute("class", "style");'],
  ['ts', 'document.body.style.color = "red";'],
  ['css', 'p { margin: 1em; width: 20cqi; }'],
  ['ts', "import * as z from 'zod/mini'; export const text = z.string();"],
  ['ts', "import { useState } from 'preact/hooks'; export const hook = useState;"],
];

let folder: string;
let found: Map<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  refused.forEach(([kind, , code], index) => {
    writeFileSync(join(folder, `refused-${index}.${kind}`), `${code}\n`);
  });
  accepted.forEach(([kind, code], index) => {
    writeFileSync(join(folder, `accepted-${index}.${kind}`), `${code}\n`);
  });
  found = errorsIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** File name to message, from one run over all snippets. */
function errorsIn(path: string): Map<string, string> {
  const biome = join('node_modules', '.bin', 'biome');
  const options = ['--config-path=biome.json', '--vcs-enabled=false', '--max-diagnostics=none'];
  const run = spawnSync(biome, ['lint', '--reporter=json', ...options, path], { encoding: 'utf8' });
  const report: {
    diagnostics: { severity: string; message: string; location: { path: string } }[];
  } = JSON.parse(run.stdout);
  return new Map(
    report.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ location, message }) => [basename(location.path), message]),
  );
}

test.each(refused.map((row, index) => ({ row, index })))('$row.2 is refused', ({ row, index }) => {
  const [kind, message] = row;
  expect(found.get(`refused-${index}.${kind}`)).toContain(message);
});

test.each(accepted.map((row, index) => ({ row, index })))(
  '$row.1 is accepted',
  ({ row, index }) => {
    expect(found.has(`accepted-${index}.${row[0]}`)).toBe(false);
  },
);
