/**
 * From an answer to the painted next question, in Chromium at a quarter of its speed: ours beside deep-chat and SurveyJS,
 * turn by turn in the same run. They ask what ours asks, in the same words and in the same room, and an answer is pressed
 * at any moment between two frames. Times are of this machine, so read the ratios. The peers are installed in a folder of
 * their own that goes away again: `npm run bench:answering`.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/ensure-chromium.mjs';

const peers = ['deep-chat@2.4.2', 'survey-core@2.5.38', 'survey-js-ui@2.5.38'];
const slowdown = 4;
const rounds = 8;
const questions = 12;
/** Milliseconds after which an answer brings nothing more. */
const tooLong = 5000;
const viewport = { width: 1280, height: 800 };

const folder = mkdtempSync(join(tmpdir(), 'answering-'));
execFileSync(
  'npm',
  ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...peers],
  {
    stdio: 'inherit',
  },
);

/** @typedef {'ours' | 'deep-chat' | 'survey'} Kind */
/** @typedef {{ ask: string, hint: string, options: string[] }} Asked */

/** What ours asks, and how much room it takes: filled in before the peers are opened. */
const same = { asked: /** @type {Asked[]} */ ([]), width: 0, height: 0 };

/** @type {Readonly<Record<Kind, () => string>>} */
const bodies = {
  ours: () =>
    '<stem-check expand="never"></stem-check><script type="module" src="/dist/stem-check.js"></script>',
  'deep-chat': () =>
    `<deep-chat style="width: ${same.width}px; height: ${same.height}px"></deep-chat><script type="module">
    import '/peers/node_modules/deep-chat/dist/deepChat.bundle.js';
    const chat = document.querySelector('deep-chat');
    const asked = ${JSON.stringify(same.asked)};
    let at = 0;
    const ask = () => {
      const { ask, hint, options } = asked[at++ % asked.length];
      const buttons = options.map((option) => '<button class="deep-chat-suggestion-button">' + option + '</button>');
      return { html: '<p class="question">' + ask + '</p>' + (hint && '<p>' + hint + '</p>') + buttons.join('') };
    };
    chat.connect = { handler: (_, signals) => signals.onResponse(ask()) };
    chat.history = [{ role: 'ai', ...ask() }];
  </script>`,
  survey: () => `<div id="survey" style="width: ${same.width}px"></div>
  <link rel="stylesheet" href="/peers/node_modules/survey-core/survey-core.min.css">
  <script src="/peers/node_modules/survey-core/survey.core.min.js"></script><script src="/peers/node_modules/survey-js-ui/survey-js-ui.min.js"></script>
  <script>
    const asked = ${JSON.stringify(same.asked)};
    const elements = asked.map(({ ask, hint, options }, index) => ({ type: 'radiogroup', name: 'q' + index, title: ask, description: hint, choices: options }));
    const survey = new Survey.Model({ questionsOnPageMode: 'questionPerPage', elements });
    survey.render(document.getElementById('survey'));
  </script>`,
};

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const server = createServer(({ url = '/' }, response) => {
  const path = normalize(new URL(url, 'http://a').pathname);
  const body = bodies[/** @type {Kind} */ (path.slice(1))];
  if (body) {
    response.writeHead(200, { 'content-type': 'text/html' });
    return response.end(
      `<!doctype html><html lang="nl"><meta charset="utf-8"><title>bench</title>${body()}`,
    );
  }
  const file = path.startsWith('/peers/') ? join(folder, path.slice('/peers/'.length)) : `.${path}`;
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

/** @param {Kind} kind */
async function open(kind) {
  const tab = await browser.newPage({ viewport });
  await tab.goto(`http://localhost:${port}/${kind}`);
  // Not by the mouse: over one page only it would be looked for after each layout.
  if (kind === 'ours')
    await tab
      .locator('.start .primary')
      .evaluate((start) => start.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await tab
    .locator({ ours: '.ask', 'deep-chat': '.question', survey: '.sd-question' }[kind])
    .first()
    .waitFor();
  return tab;
}

/**
 * In the page: presses an answer, and tells how long it took until the next question was painted where it can be seen, as
 * often as is asked; and what was asked. A frame paints what stands there once it has been laid out, which is when an
 * observer of sizes is called: what comes later is in the next one.
 *
 * @param {{ kind: Kind, count: number, tooLong: number }} wanted `tooLong` in milliseconds
 * @returns {Promise<{ times: number[], asked: Asked[], room: { width: number, height: number } }>}
 */
const measure = ({ kind, count, tooLong }) =>
  new Promise((resolve, reject) => {
    /** @type {number[]} */
    const times = [];
    /** @type {Asked[]} */
    const asked = [];
    const host = document.querySelector(kind === 'ours' ? 'stem-check' : kind);
    const root = host?.shadowRoot ?? document;
    /** @param {string} selector @returns {HTMLElement[]} */
    const all = (selector) => [
      .../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector)),
    ];
    const answer = {
      ours: () =>
        all('li:not(.leaving) > .ask .finish .primary').at(-1) ??
        all('li:not(.leaving) > .ask .reply:not(.unsure)').at(-1),
      'deep-chat': () => all('.deep-chat-suggestion-button').at(-1),
      survey: () => all('.sd-navigation__next-btn').at(0),
    }[kind];
    const question = {
      ours: () => all('li:not(.leaving) > .ask .question').at(-1),
      'deep-chat': () => all('.question').at(-1),
      survey: () => all('.sd-question__title').at(0),
    }[kind];
    const number = { ours: '.turn', 'deep-chat': '.question', survey: '' }[kind];
    const shown = () => `${number && all(number).length} ${question()?.textContent}`;
    const isInSight = () => {
      const element = question();
      const { left = 0, top = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      const found = root.elementFromPoint(left + 8, top + height / 2);
      return Boolean(element?.contains(found));
    };
    const words = (/** @type {string} */ selector) =>
      all(selector).map(({ textContent }) => textContent?.trim() ?? '');
    let painted = () => {};
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.cssText = 'position: fixed; visibility: hidden; contain: strict; height: 1px';
    new ResizeObserver(() => painted()).observe(probe);
    const step = () => {
      all('.ask .tick[aria-pressed="false"], .sd-item input[type=radio]').at(0)?.click();
      setTimeout(
        () => {
          const button = answer();
          if (times.length === count || !button) {
            const { width, height } = (host ?? document.body).getBoundingClientRect();
            return resolve({ times, asked, room: { width, height } });
          }
          if (kind === 'ours')
            asked.push({
              ask: words('.ask .question').join(),
              hint: words('.ask .hint').join(),
              options: words('.ask .reply'),
            });
          const before = shown();
          const waiting = setTimeout(
            () =>
              reject(
                new Error(`${kind} brings nothing after ${before}: ${shown()}, ${isInSight()}`),
              ),
            tooLong,
          );
          const from = performance.now();
          button.click();
          painted = () => {
            const isShown = shown() !== before;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const time = performance.now() - from;
              if (!isShown || !isInSight()) return frame();
              clearTimeout(waiting);
              times.push(time);
              setTimeout(step, 50);
            };
            port2.postMessage(0);
          };
          const frame = () =>
            requestAnimationFrame(() => {
              probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
            });
          frame();
        },
        50 + Math.random() * 17,
      );
    };
    step();
  });

/** @type {Record<Kind, number[][]>} */
const found = { ours: [], 'deep-chat': [], survey: [] };
try {
  const first = await open('ours');
  // The peers have a question more than is answered.
  const { asked, room } = await first.evaluate(measure, {
    kind: /** @type {Kind} */ ('ours'),
    count: questions + 1,
    tooLong,
  });
  Object.assign(same, { asked, ...room });
  await first.close();
  for (let round = 0; round < rounds; round++)
    for (const kind of /** @type {Kind[]} */ (Object.keys(found))) {
      const tab = await open(kind);
      const session = await tab.context().newCDPSession(tab);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      const { times } = await tab.evaluate(measure, { kind, count: questions, tooLong });
      if (times.length !== questions) throw new Error(`${kind} gave ${times.length} answers.`);
      found[kind].push(times);
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
const ms = (/** @type {number} */ time) => `${time.toFixed(1)} ms`;
for (const [kind, times] of Object.entries(found)) {
  const ratios = found.ours.map((ours, round) => at(ours, 0.5) / at(times[round] ?? [], 0.5));
  const all = times.flat();
  console.log(
    `${kind.padEnd(10)} median ${ms(at(all, 0.5))}, 5 to 95 % ${ms(at(all, 0.05))} to ${ms(at(all, 0.95))}, ${all.length} answers; ` +
      `ours / this: ${(at(found.ours.flat(), 0.5) / at(all, 0.5)).toFixed(2)}, by round ${at(ratios, 0).toFixed(2)} to ${at(ratios, 1).toFixed(2)}`,
  );
}
