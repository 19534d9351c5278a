import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Files } from '../authoring/rule-folder.ts';

/** A rule folder holds a handful of files: whoever points at a whole disk made a slip. */
const mostFiles = 500;

/**
 * The JSON files of a folder, or the one file that is named. Of a year in the folders of this project the texts are read
 * too, where they are: in `locales`.
 */
export function readFolder(folder: string): Files {
  if (statSync(folder).isFile())
    return new Map([[relative(resolve(folder, '..'), folder), readFileSync(folder, 'utf8')]]);
  const paths = [...jsonIn(folder), ...ofProject(folder)].slice(0, mostFiles);
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

function jsonIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(\.|node_modules$)/.test(entry.name) ? [] : jsonIn(path);
    return entry.name.endsWith('.json') ? [path] : [];
  });
}

function ofProject(folder: string): string[] {
  const [, root, regulation, year] =
    /^(.*)[/\\]src[/\\]regulations[/\\]([^/\\]+)[/\\](\d{4})[/\\]?$/.exec(resolve(folder)) ?? [];
  const locales = join(root ?? '', 'locales');
  if (!root || !regulation || !existsSync(locales)) return [];
  return readdirSync(locales).flatMap((language) => {
    const own = join(locales, language, regulation);
    if (!existsSync(own)) return [];
    return jsonIn(own).filter((path) => {
      const [, other] = /[/\\](\d{4})(?:[/\\][^/\\]+)?\.json$/.exec(path) ?? [];
      return other === undefined || other === year;
    });
  });
}
