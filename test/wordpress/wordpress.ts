import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, installFromDebian } from '../../scripts/find-program.mjs';

/** Of Debian, unpacked and not installed: its packages would also start a server. */
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

const findAll = () => ({
  php: findProgram('PHP_PATH', ['php']),
  database: findProgram('MARIADBD_PATH', ['mariadbd']) ?? there('/usr/sbin/mariadbd'),
  makeDatabase: findProgram('MARIADB_INSTALL_DB_PATH', ['mariadb-install-db']),
});
const there = (path: string) => (existsSync(path) ? path : undefined);

export interface WordPress {
  address: string;
  /** Runs PHP inside it. */
  run: (code: string) => string;
  stop: () => Promise<void>;
}

/** A WordPress with our plugin, an administrator and an author; or why there can be none here. */
export async function startWordPress(port: number): Promise<WordPress | string> {
  let programs = findAll();
  if (!programs.php || !programs.database || !programs.makeDatabase) {
    installFromDebian(['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core']);
    programs = findAll();
  }
  const { php, database, makeDatabase } = programs;
  if (!php || !database || !makeDatabase)
    return 'php and mariadb are not here, and cannot be installed';
  const folder = mkdtempSync(join(tmpdir(), 'stem-check-wordpress-'));
  const root = unpack(folder);
  if (!root) {
    rmSync(folder, { recursive: true });
    return 'the packages of WordPress cannot be had';
  }
  const running: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(running.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://localhost:${port}`;
  const socket = join(folder, 'database.sock');
  running.push(startDatabase(database, makeDatabase, join(folder, 'database'), socket));
  await until(() => existsSync(socket));
  writeFileSync(join(root, 'wp-config.php'), configuration(socket, address));
  const run = (code: string) =>
    execFileSync(php, ['-r', `require '${root}/wp-load.php';${code}`], {
      cwd: root,
      encoding: 'utf8',
    });
  execFileSync(php, [
    '-r',
    `mysqli_query(mysqli_connect('localhost', 'root', '', '', 0, '${socket}'), 'create database wordpress');`,
  ]);
  addPlugin(root);
  cpSync('test/wordpress/install.php', join(root, 'install.php'));
  execFileSync(php, ['install.php', address], { cwd: root });
  running.push(start(php, ['-S', `localhost:${port}`, '-t', root]));
  await until(async () => (await fetch(address).catch(() => undefined))?.ok ?? false);
  return { address, run, stop };
}

/** The folder of WordPress; none where its packages cannot be fetched. */
function unpack(folder: string): string | undefined {
  const given = process.env.WORDPRESS_PATH;
  const root = join(folder, 'usr/share/wordpress');
  if (given) {
    cpSync(given, root, { recursive: true });
    return root;
  }
  try {
    execFileSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'ignore' });
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb')))
      execFileSync('dpkg-deb', ['-x', name, '.'], { cwd: folder });
    return root;
  } catch {
    return undefined;
  }
}

function startDatabase(server: string, maker: string, data: string, socket: string): ChildProcess {
  mkdirSync(data);
  // Root may do all that others may not, but run a database without being asked to.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...user];
  execFileSync(maker, [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    stdio: 'ignore',
  });
  return start(server, [...common, `--socket=${socket}`, '--skip-networking']);
}

function addPlugin(root: string): void {
  const plugin = join(root, 'wp-content/plugins/stem-check');
  cpSync('integrations/wordpress/stem-check', plugin, { recursive: true });
  cpSync('dist', join(plugin, 'files'), { recursive: true });
}

const configuration = (socket: string, address: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'AUTH_KEY', 'only for a test' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** In a group of its own, which ends together. */
const start = (program: string, given: string[]): ChildProcess =>
  spawn(program, given, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });

async function end(program: ChildProcess): Promise<void> {
  if (!program.pid || program.exitCode !== null) return;
  const gone = once(program, 'exit');
  process.kill(-program.pid);
  await gone;
}
