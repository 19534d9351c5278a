/** Serves what was built, in brotli as a host would, and a page of each contender. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { built } from './build-pages.mjs';
import { contenders } from './contenders.mjs';

/** Where the README tells to put it. */
const ours = '/stem-check/';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const driver = readFileSync(new URL('driver.js', import.meta.url), 'utf8');

/** @type {Readonly<Record<string, string>>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
/** Kept: each file is compressed once. @type {Map<string, { gzip: number, brotli: Buffer }>} */
const compressed = new Map();

/** @param {string} path of a request @returns {{ gzip: number, brotli: Buffer } | undefined} */
export function servedOf(path) {
  const file = path.startsWith(ours) ? dist + path.slice(ours.length) : built + path;
  if (!existsSync(file) || !statSync(file).isFile()) return;
  const kept = compressed.get(file);
  if (kept) return kept;
  const content = readFileSync(file);
  const made = {
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content),
  };
  compressed.set(file, made);
  return made;
}

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
/** What the README tells to put into a page. @param {string} language */
const told = (language) =>
  readme.match(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's'))?.[1] ?? '';

/** How much room ours takes: the others get the same. */
export const given = { width: 0, height: 0 };

/** @param {string} name */
function sizeOf(name) {
  const { width, height } = given;
  return `width: ${width}px; ${contenders[name]?.isTall ? `height: ${height}px` : ''}`;
}

/** @param {string} name */
function bodyOf(name) {
  if (name === 'ours') return told('html');
  const styles = existsSync(`${built}/${name}/page.css`)
    ? `<link rel="stylesheet" href="/${name}/page.css">`
    : '';
  const tag = name === 'deep-chat' ? 'deep-chat' : 'div';
  return `${styles}<${tag} id="host" style="display: block; position: relative; ${sizeOf(name)}"></${tag}><script type="module" src="/${name}/page.js"></script>`;
}

/** @param {string} name */
function pageOf(name) {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">
<style>${told('css')} #host > .react-chatbot-kit-chat-container { width: 100% }</style>
<body><script data-contender='${JSON.stringify(contenders[name])}'>${driver}</script>
<p>A page of a host.</p>
${bodyOf(name)}
<p>What follows.</p>`;
}

/** @returns {Promise<{ origin: string, close: () => void }>} */
export function serve() {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://a').pathname);
    if (path.slice(1) in contenders) {
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end(pageOf(path.slice(1)));
    }
    const served = servedOf(path);
    if (!served) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
    });
    response.end(served.brotli);
  }).listen(0);
  return new Promise((resolve) =>
    server.on('listening', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({ origin: `http://localhost:${port}`, close: () => server.close() });
    }),
  );
}
