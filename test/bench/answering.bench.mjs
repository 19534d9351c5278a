/**
 * From an answer to the painted next question, in Chromium at a quarter of its speed: ours beside deep-chat and SurveyJS,
 * turn by turn in the same run. Times are of this machine, so read the ratios. The peers are installed in a folder of their
 * own that goes away again: `npm run bench:answering`.
 */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/ensure-chromium.mjs';

const peers = ['deep-chat@2.4.2', 'survey-core@2.5.38', 'survey-js-ui@2.5.38'];
const slowdown = 4;
const rounds = 5;
const questions = 12;

const folder = mkdtempSync(join(tmpdir(), 'answering-'));
execFileSync(
  'npm',
  ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...peers],
  {
    stdio: 'inherit',
  },
);

/** @param {string} body */
const page = (body) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>bench</title>${body}`;
const answers = Array.from({ length: questions }, (_, index) => `Vraag ${index + 1}`);
writeFileSync(
  join(folder, 'ours.html'),
  page(
    '<stem-check expand="never"></stem-check><script type="module" src="/dist/stem-check.js"></script>',
  ),
);
writeFileSync(
  join(folder, 'deep-chat.html'),
  page(`<deep-chat></deep-chat><script type="module">
    import '/peers/node_modules/deep-chat/dist/deepChat.bundle.js';
    const chat = document.querySelector('deep-chat');
    const asked = ${JSON.stringify(answers)};
    let at = 0;
    const ask = () => ({ html: '<p class="question">' + asked[at++ % asked.length] + '</p><button class="deep-chat-suggestion-button">Ja</button><button class="deep-chat-suggestion-button">Nee</button>' });
    chat.connect = { handler: (_, signals) => signals.onResponse(ask()) };
    chat.history = [{ role: 'ai', ...ask() }];
  </script>`),
);
writeFileSync(
  join(folder, 'survey.html'),
  page(`<div id="survey"></div><link rel="stylesheet" href="/peers/node_modules/survey-core/survey-core.min.css">
  <script src="/peers/node_modules/survey-core/survey.core.min.js"></script><script src="/peers/node_modules/survey-js-ui/survey-js-ui.min.js"></script>
  <script>
    const survey = new Survey.Model({ questionsOnPageMode: 'questionPerPage', elements: ${JSON.stringify(answers)}.map((title, index) => ({ type: 'radiogroup', name: 'q' + index, title, choices: ['Ja', 'Nee'] })) });
    survey.render(document.getElementById('survey'));
  </script>`),
);

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const server = createServer(({ url = '/' }, response) => {
  const path = normalize(new URL(url, 'http://a').pathname);
  const file = path.startsWith('/dist/')
    ? path.slice(1)
    : path.startsWith('/peers/')
      ? join(folder, path.slice('/peers/'.length))
      : join(folder, path);
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}).listen(0);
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @typedef {'ours' | 'deep-chat' | 'survey'} Kind */

/**
 * In the page: presses an answer, and tells how long it took until what that brought was painted, as often as is asked.
 *
 * @param {{ kind: Kind, count: number }} wanted
 * @returns {Promise<number[]>}
 */
const measure = ({ kind, count }) =>
  new Promise((resolve) => {
    /** @type {number[]} */
    const times = [];
    const host = document.querySelector(kind === 'ours' ? 'stem-check' : kind);
    const root = host?.shadowRoot ?? document;
    /** @param {string} selector @returns {HTMLElement[]} */
    const all = (selector) => [
      .../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector)),
    ];
    const find = {
      ours: () => all('.ask .finish .primary').at(-1) ?? all('.ask .reply:not(.unsure)').at(-1),
      'deep-chat': () => all('.deep-chat-suggestion-button').at(-2),
      survey: () => all('.sd-navigation__next-btn, input[value=Next]').at(0),
    }[kind];
    const shown = {
      ours: () => all('.ask .question').at(-1)?.textContent,
      'deep-chat': () => String(all('.question').length),
      survey: () => all('.sd-question__title').at(0)?.textContent,
    }[kind];
    const step = () => {
      all('.ask .tick[aria-pressed="false"], .sd-item input[type=radio]').at(0)?.click();
      setTimeout(() => {
        const button = find();
        if (times.length === count || !button) return resolve(times);
        const before = shown();
        const from = performance.now();
        button.click();
        const look = () => {
          if (shown() === before) return void requestAnimationFrame(look);
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              times.push(performance.now() - from);
              setTimeout(step, 50);
            };
            port2.postMessage(0);
          });
        };
        queueMicrotask(look);
      }, 50);
    };
    step();
  });

/** @type {Record<Kind, number[]>} */
const found = { ours: [], 'deep-chat': [], survey: [] };
try {
  for (let round = 0; round < rounds; round++)
    for (const kind of /** @type {Kind[]} */ (Object.keys(found))) {
      const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await tab.goto(`http://localhost:${port}/${kind}.html`);
      if (kind === 'ours') await tab.locator('.start .primary').click();
      await tab
        .locator({ ours: '.ask', 'deep-chat': '.question', survey: '.sd-question' }[kind])
        .first()
        .waitFor();
      const session = await tab.context().newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      found[kind].push(...(await tab.evaluate(measure, { kind, count: questions })));
      await tab.close();
    }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}

/** @param {number[]} times @param {number} share */
const at = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;
const ours = at(found.ours, 0.5);
for (const [kind, times] of Object.entries(found))
  console.log(
    `${kind.padEnd(10)} median ${at(times, 0.5).toFixed(1)} ms, 95 % ${at(times, 0.95).toFixed(1)} ms, ${times.length} answers; ours / this: ${(ours / at(times, 0.5)).toFixed(2)}`,
  );
