import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, moduleRunnerTransform } from 'vite';
import { described, testsOf } from './described.mjs';
import { fewer } from './fewer-examples.mjs';

/** @typedef {import('./described.mjs').Test} Test */
/** @typedef {Record<string, unknown>} Exports */
/** @typedef {(...given: unknown[]) => Promise<void>} Body */

const require = createRequire(join(cwd(), 'package.json'));

/** @type {Record<string, Exports>} */
const replaced = { vitest: described, 'fast-check': { ...fewer, default: fewer } };

/**
 * What the tests of these files are made of, compiled once. Each time a file is evaluated, all of ours that it imports is
 * evaluated anew.
 * @param {string[]} files
 * @returns {Promise<(file: string) => Promise<Test[]>>}
 */
export async function bundledTests(files) {
  /** @type {Map<string, { body: Body, url: string }>} */
  const modules = new Map();
  /** @type {Map<string, string>} */
  const entries = new Map();
  for (const chunk of await chunksOf(files)) {
    const file = chunk.facadeModuleId ?? chunk.fileName;
    modules.set(chunk.fileName, { body: await bodyOf(chunk), url: pathToFileURL(file).href });
    entries.set(relative(cwd(), file), chunk.fileName);
  }

  /** @param {string} file */
  function evaluated(file) {
    /** @type {Map<string, Promise<Exports>>} */
    const found = new Map();
    /** @param {string} name @returns {Promise<Exports>} */
    const one = (name) => {
      const known = found.get(name) ?? evaluate(name);
      found.set(name, known);
      return known;
    };
    /** @param {string} name */
    const evaluate = async (name) => {
      const { body, url } = modules.get(name) ?? missing(name);
      /** @type {Exports} */
      const exports = {};
      /** @param {string} id */
      const imported = async (id) =>
        replaced[id] ?? (id.startsWith('.') ? one(join(dirname(name), id)) : outside(id));
      /** @param {string} key @param {() => unknown} get */
      const exported = (key, get) =>
        Object.defineProperty(exports, key, { enumerable: true, configurable: true, get });
      await body(exports, imported, imported, exported, { url }, (/** @type {Exports} */ other) => {
        for (const key of Object.keys(other))
          if (!(key in exports)) exported(key, () => other[key]);
      });
      return exports;
    };
    return one(file);
  }
  return (file) => testsOf(() => evaluated(entries.get(file) ?? file));
}

/** @type {Map<string, Promise<Exports>>} */
const others = new Map();

/** @param {string} id */
function outside(id) {
  const found =
    others.get(id) ?? named(id.startsWith('node:') ? id : pathToFileURL(require.resolve(id)).href);
  others.set(id, found);
  return found;
}

/** What is asked for by name of a module of the older kind stands in its default. @param {string} url */
async function named(url) {
  const all = await import(url);
  return { ...all.default, ...all };
}

/** @param {string} name @returns {never} */
function missing(name) {
  throw new Error(`${name} is not among what was bundled`);
}

/** @param {string[]} files */
async function chunksOf(files) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: files,
        output: { preserveModules: true, preserveModulesRoot: cwd(), entryFileNames: '[name].js' },
      },
    },
  });
  return [built]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
}

/** @param {{ code: string, fileName: string }} chunk @returns {Promise<Body>} */
async function bodyOf({ code, fileName }) {
  const transformed = await moduleRunnerTransform(code, null, fileName, code);
  const names = ['exports', 'import', 'dynamic_import', 'exportName', 'import_meta', 'exportAll'];
  const parameters = names.map((each) => `__vite_ssr_${each}__`);
  const source = `(async (${parameters}) => {${transformed?.code ?? ''}\n})`;
  return new Script(source, { filename: fileName }).runInThisContext();
}
