import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import icon from '../../demo/icon.svg?raw';
import pageStyles from '../../demo/rule-set.css?raw';
import page from '../../demo/rule-set.html?raw';
import { contentSecurityPolicy } from '../../scripts/content-security-policy.mjs';
import { checkFolder } from '../authoring/check-folder.ts';
import type { Files } from '../authoring/rule-folder.ts';
import type { Words } from '../authoring/words.ts';
import { wholeRuleSets } from '../regulations/rule-sets.ts';
import { linesOf } from './print-check.ts';
import { readFolder } from './read-folder.ts';

interface Served {
  folder: string;
  name: string;
  port: number;
  words: Words;
  print: (text: string) => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page of `demo/rule-set.html`, which shows this folder in place of one that is chosen. */
const pages: Readonly<Record<string, string>> = {
  '/demo/rule-set.html': page,
  '/demo/rule-set.css': pageStyles,
  '/demo/icon.svg': icon,
};

/** The widget as built, beside this file. */
const built = fileURLToPath(new URL('.', import.meta.url));
const everyMilliseconds = 400;

/** Shows the widget on a folder and follows what is saved, until it is stopped. For this machine only. */
export function serve({ folder, name, port, words, print }: Served): Promise<number> {
  const listeners = new Set<ServerResponse>();
  let files = readFolder(folder);

  const tell = () => {
    print(linesOf(checkFolder(files, wholeRuleSets), words).join('\n'));
    for (const each of listeners) each.write('data: changed\n\n');
  };
  /** Looked at again and again: editors save in many ways, and not all of them are told. */
  const watch = () => {
    let now: Files;
    try {
      now = readFolder(folder);
    } catch {
      return;
    }
    if (isSame(now, files)) return;
    files = now;
    tell();
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    // Another site that gives this machine a name of its own is not served.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host)) return end(response, 403);
    if (request.method !== 'GET') return end(response, 405);
    if (pathname === '/') {
      response.setHeader('Location', `/demo/rule-set.html?preview=1&lang=${words.language}`);
      return end(response, 302);
    }
    const text = pages[pathname];
    if (text !== undefined) return give(response, pathname, text);
    if (pathname === '/folder.json')
      return give(response, pathname, JSON.stringify({ name, files: Object.fromEntries(files) }));
    if (pathname === '/changes') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(': here\n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    const path = normalize(join(built, pathname));
    if (
      !path.startsWith(built) ||
      !types[extname(path)] ||
      !existsSync(path) ||
      !statSync(path).isFile()
    )
      return end(response, 404);
    response.setHeader('Content-Type', types[extname(path)] ?? '');
    createReadStream(path).pipe(response);
  };

  return new Promise((resolve) => {
    const server = createServer(answer);
    const watching = setInterval(watch, everyMilliseconds);
    const stop = (code: number) => {
      clearInterval(watching);
      for (const each of listeners) each.end();
      server.close();
      server.closeAllConnections();
      resolve(code);
    };
    server.on('error', () => {
      print(words.authoring('command.portTaken', { port }));
      stop(2);
    });
    server.listen(port, '127.0.0.1', () => {
      print(linesOf(checkFolder(files, wholeRuleSets), words).join('\n'));
      print(`\n${words.authoring('command.address', { address: `http://localhost:${port}/` })}`);
      print(words.authoring('command.stop'));
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));
  });
}

function give(response: ServerResponse, pathname: string, text: string): void {
  response.setHeader('Content-Type', types[extname(pathname)] ?? '');
  response.end(text);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

const isSame = (one: Files, other: Files): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
