/**
 * How large and how quick the widget is, beside what one would use instead: `npm run bench` measures all in one run and
 * writes `docs/benchmark.md`. With names (`npm run bench -- answering assessing`) it measures these only, prints them and
 * writes nothing; `page` writes the page of the last run anew. `BENCH_ROUNDS` says how often each has its turn. It prints,
 * compares, and never fails on a time.
 */
import { loadavg } from 'node:os';
import { argv, env } from 'node:process';
import { keepProof, proofOf } from '../../scripts/proof.mjs';
import { buildPages, installPeers, versionOf } from './build-pages.mjs';
import { contenders } from './contenders.mjs';
import { interviewOfOurs } from './interview.mjs';
import { measureAnatomy } from './measures/anatomy.mjs';
import { measureAnswering } from './measures/answering.mjs';
import { measureAssessing } from './measures/assessing.mjs';
import { measureGrowth } from './measures/growth.mjs';
import { measureLoading } from './measures/loading.mjs';
import { measureOpenRules } from './measures/open-rules.mjs';
import { measureTyping } from './measures/typing.mjs';
import { writePage } from './page/write-page.mjs';
import { given, serve } from './server.mjs';
import { launch, visit } from './visit.mjs';

const rounds = Number(env.BENCH_ROUNDS ?? 9);
const wanted = argv.slice(2);

/**
 * @typedef {object} Found
 * @property {string} date
 * @property {string} browser
 * @property {number} rounds
 * @property {number[]} load at the beginning and at the end
 * @property {ReturnType<typeof import('../../scripts/proof.mjs').machine>} machine
 * @property {Record<string, ReturnType<typeof versionOf>[]>} made
 * @property {Awaited<ReturnType<typeof measureLoading>>} loading
 * @property {Awaited<ReturnType<typeof measureAnswering>>} answering
 * @property {Awaited<ReturnType<typeof measureAnatomy>>} anatomy
 * @property {Awaited<ReturnType<typeof measureTyping>>} typing
 * @property {Awaited<ReturnType<typeof measureGrowth>>} growth
 * @property {Awaited<ReturnType<typeof measureAssessing>>} assessing
 * @property {ReturnType<typeof measureOpenRules>} openRules
 * @property {Record<string, string>} missing who shows no question here, and why
 */

const load = () => loadavg()[0] ?? 0;

/** @param {import('./visit.mjs').Where} where */
async function missingOf(where) {
  /** @type {Record<string, string>} */
  const missing = {};
  for (const name of Object.keys(contenders))
    await visit(where, { name }, ({ ask }) => ask('bench.shown.then(bench.start)')).catch(
      (error) => {
        missing[name] = `${error}`.split('\n')[0] ?? '';
        console.log(`${name} is left out: ${missing[name]}`);
      },
    );
  return missing;
}

async function measure() {
  const begun = load();
  installPeers();
  const browser = await launch();
  const server = await serve();
  const where = { browser, origin: server.origin };
  try {
    const { asked, room } = await interviewOfOurs(where);
    Object.assign(given, room);
    await buildPages(asked);
    const missing = await missingOf(where);
    const names = Object.keys(contenders).filter((name) => !(name in missing));
    const parts = {
      assessing: () => measureAssessing(rounds),
      openRules: measureOpenRules,
      loading: () => measureLoading(where, names, rounds),
      answering: () => measureAnswering(where, names, rounds, asked),
      anatomy: () =>
        measureAnatomy(
          where,
          names.filter((name) => !contenders[name]?.waits),
          rounds,
        ),
      typing: () => measureTyping(where, rounds),
      growth: () => measureGrowth(where, rounds),
    };
    /** @type {Record<string, unknown>} */
    const found = {};
    for (const [name, part] of Object.entries(parts)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.log(`\n${name}`);
      found[name] = await part();
      console.table(found[name]);
    }
    if (wanted.length > 0) return;
    const made = Object.fromEntries(
      Object.entries(contenders).map(([name, { packages }]) => [name, packages.map(versionOf)]),
    );
    const version = `Chromium ${browser.version()}`;
    const circumstances = { browser: version, rounds, load: [begun, load()], made, missing };
    keepProof('bench', { ...circumstances, ...found });
  } finally {
    await browser.close();
    server.close();
  }
}

if (!wanted.includes('page')) await measure();
if (wanted.length === 0 || wanted.includes('page')) {
  writePage(proofOf('bench'));
  console.log('docs/benchmark.md');
}
