import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LossyServer {
  address: string;
  /** From now on every file comes. */
  mend(): void;
  close(): void;
}

const page =
  '<!doctype html><script type="module" src="/stem-check.js"></script><stem-check lang="nl"></stem-check>';

/** Serves what is built to browsers whose requests cannot be caught; it hangs up on who asks for what is lost. */
export async function lossyServer(lost: RegExp): Promise<LossyServer> {
  let isMended = false;
  const server = createServer(async ({ url = '/', socket }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (!isMended && lost.test(pathname)) socket.destroy();
    else if (pathname === '/') response.setHeader('content-type', 'text/html').end(page);
    else
      await readFile(`dist${pathname}`).then(
        (file) => response.setHeader('content-type', 'text/javascript').end(file),
        () => response.writeHead(404).end(),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    mend() {
      isMended = true;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
