import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, stderr } from 'node:process';

/**
 * The path of a program: the one that an environment variable points at, else one with one of these names on the PATH.
 *
 * @param {string} variable
 * @param {string[]} names
 */
export function findProgram(variable, names) {
  const given = env[variable];
  if (!given) return onPath(names);
  if (isRunnable(given)) return given;
  throw new Error(`${variable} is ${given}, which is no program that can be run.`);
}

/**
 * Installs Debian packages, where that can be done: only root can.
 *
 * @param {string[]} packages
 */
export function installFromDebian(packages) {
  if (getuid?.() !== 0) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {string} command @param {string[]} args */
export function run(command, args) {
  try {
    // The output goes to the error stream: only the path belongs on the other.
    execFileSync(command, args, { stdio: ['ignore', stderr.fd, stderr.fd] });
  } catch {
    console.error(`${command} ${args.join(' ')} failed; trying the next way.`);
  }
}

/**
 * The path of a program with one of these names on the PATH; an earlier name goes before a later one.
 *
 * @param {string[]} names
 */
export function onPath(names) {
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable);
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
