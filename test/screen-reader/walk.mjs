/**
 * Walks the steps beside this file with Orca, in Firefox and in Chromium, and writes what is spoken. Nobody sees or hears
 * it; where Orca can not be had it is skipped.
 */
import { createReadStream, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import process, { argv, exit } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { missingFor, setUpDesk } from './desk/desk.mjs';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @type {Readonly<Record<string, string>>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** The page of a host, in which the conversation stays, or opens over it where that is narrow. */
const page = (/** @type {boolean} */ staysIn) => `<!doctype html>
<html lang="nl">
<title>Proefpagina</title>
<meta charset="utf-8">
<h1>Proefpagina</h1>
<p><a href="#voor">Link ervoor</a></p>
<stem-check${staysIn ? ' expand="never"' : ''}></stem-check>
<p><a href="#na">Link erna</a></p>
<script type="module" src="/stem-check.js"></script>
</html>`;

/** A window of a browser at a desk is never as narrow as a phone, and a frame in it is. @type {Readonly<Record<string, string>>} */
const pages = {
  '/wide': page(true),
  '/phone': page(false),
  '/narrow':
    '<!doctype html><html lang="nl"><title>Proefpagina</title><iframe title="Telefoon" src="/phone" width="400" height="700"></iframe></html>',
};

function serve() {
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const html = pages[pathname];
    if (html) {
      response.setHeader('content-type', 'text/html').end(html);
      return;
    }
    const file = join(path('../../dist'), pathname);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
}

/** @typedef {Awaited<ReturnType<typeof setUpDesk>>} Desk */

/**
 * Until nobody has spoken for a while.
 *
 * @param {Desk} desk
 */
async function silence(desk) {
  let before = -1;
  let since = Date.now();
  for (const end = since + 40_000; Date.now() < end; await wait(100)) {
    const { length, [length - 1]: last = 'END' } = desk.spoken();
    if (length !== before) since = Date.now();
    before = length;
    if (!last.startsWith('SAY') && Date.now() - since > 1300) return;
  }
}

/**
 * @param {Desk} desk
 * @param {string} origin
 * @param {string} key as xdotool calls it, with how often; or `wait:2`, `type:two_words`, `page:/narrow`
 */
async function press(desk, origin, key) {
  const [name = '', value = ''] = key.split(/:(.*)/);
  if (name === 'wait') return wait(Number(value) * 1000);
  if (name === 'type') return desk.type('type', '--delay', '60', value.replaceAll('_', ' '));
  if (name === 'page') {
    desk.type('key', 'ctrl+l');
    await wait(500);
    desk.type('type', '--delay', '30', origin + value);
    desk.type('key', 'Return');
    return wait(5000);
  }
  const [combination = '', times = '1'] = key.split('*');
  for (let time = 0; time < Number(times); time++) {
    desk.type('key', '--clearmodifiers', combination);
    await wait(450);
  }
}

/** @param {readonly string[]} lines */
function wordsOf(lines) {
  /** @type {string[]} */
  const said = [];
  for (const line of lines) {
    if (line.startsWith('SAY')) said.push(`    ${line.slice(4).trim()}`);
    // What is said next cuts off what is being said.
    else if (line === 'CUT' && said.length > 0) said[said.length - 1] += ' ✂';
  }
  return said;
}

/**
 * @param {string} browser
 * @param {string} origin
 */
async function walk(browser, origin) {
  const desk = await setUpDesk(browser, `${origin}/wide`);
  // Who breaks it off leaves no programs behind.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => desk.leave().then(() => exit(1)));
  const log = [`# ${browser}`];
  try {
    await silence(desk);
    for (const step of readFileSync(path('steps.txt'), 'utf8').split('\n')) {
      if (!step.trim()) continue;
      if (step.startsWith('#')) {
        log.push('', `## ${step.slice(1).trim()}`);
        continue;
      }
      const [label = '', keys = ''] = step.split('|').map((part) => part.trim());
      const before = desk.spoken().length;
      for (const key of keys.split(' ')) await press(desk, origin, key);
      await silence(desk);
      log.push('', `### ${label} [${keys}]`, ...wordsOf(desk.spoken().slice(before)));
      console.log(`${browser}: ${log.slice(log.lastIndexOf('') + 1).join('\n')}`);
    }
  } finally {
    await desk.leave();
  }
  return log.join('\n');
}

const named = argv.slice(2);
const wanted = ['firefox', 'chromium'].filter((each) => named.length === 0 || named.includes(each));
const able = wanted.filter((browser) => {
  const missing = missingFor(browser);
  if (missing.length > 0)
    console.warn(`SKIPPED: the walk in ${browser}, for there is no ${missing.join(', no ')}.`);
  return missing.length === 0;
});
if (able.length > 0) {
  const server = serve().listen(0);
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  try {
    const logs = [];
    // One after the other: there is one Orca for each person at a machine.
    for (const browser of able) logs.push(await walk(browser, origin));
    writeFileSync(path('spoken.log'), `${logs.join('\n\n')}\n`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
