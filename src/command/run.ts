import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder } from '../authoring/check-folder.ts';
import { startFolder } from '../authoring/start-folder.ts';
import { type Words, wordsFor } from '../authoring/words.ts';
import { wholeRuleSets } from '../regulations/rule-sets.ts';
import { jsonOf, linesOf } from './print-check.ts';
import { readFolder } from './read-folder.ts';
import { schemaText } from './schema-text.ts';
import { serve } from './serve.ts';

/** All is well; there are faults; it was asked for in another way than it can be. */
const codes = { fine: 0, faults: 1, misused: 2 } as const;

/** The terminal it was asked for in. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>;
  print: (text: string) => void;
  /** What is not what was asked for. */
  complain: (text: string) => void;
}

/** Does what was asked for; the code to leave with. */
export async function run(
  given: readonly string[],
  { env, print, complain }: Terminal,
): Promise<number> {
  const { command, folder, to, options } = read(given);
  const words = wordsFor(options.lang ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '');
  const refuse = (why: string): number => {
    complain(`${why}\n\n${usage(words)}`);
    return codes.misused;
  };
  if (command === undefined || options.help) {
    print(usage(words));
    return command === undefined && !options.help ? codes.misused : codes.fine;
  }
  const { authoring } = words;
  if (!['check', 'init', 'preview', 'pack'].includes(command))
    return refuse(authoring('command.noCommand', { command }));
  if (!folder) return refuse(authoring('command.needsFolder'));
  if (command === 'init') return init(folder, words, { print, complain });
  if (!existsSync(folder)) return refuse(authoring('command.noFolder', { folder }));
  const name = basename(resolve(folder));
  if (command === 'preview') {
    const port = Number(options.port ?? 4300);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return refuse(authoring('command.badPort', { port: options.port ?? '' }));
    return serve({ folder, name, port, words, print });
  }
  const checked = checkFolder(readFolder(folder), wholeRuleSets);
  if (command === 'pack' && checked.ruleSet) {
    const text = `${JSON.stringify(checked.ruleSet, null, 2)}\n`;
    if (!to) print(text.trimEnd());
    else {
      writeFileSync(to, text);
      print(authoring('command.packed', { file: to }));
    }
    return codes.fine;
  }
  const said = options.json
    ? jsonOf(checked, words)
    : [name, '', ...linesOf(checked, words)].join('\n');
  // What is packed goes out by the same way as what is said: faults then take the other one.
  if (command === 'pack') complain(said);
  else print(said);
  return checked.findings.some(({ level }) => level === 'fault') ? codes.faults : codes.fine;
}

function read(given: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    strict: false,
    options: {
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      lang: { type: 'string' },
      port: { type: 'string' },
    },
  });
  const [command, folder, to] = positionals;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const options = {
    json: values.json === true,
    help: values.help === true,
    lang: text(values.lang),
    port: text(values.port),
  };
  return { command, folder, to, options };
}

function usage({ authoring }: Words): string {
  const rows: [how: string, what: string][] = [
    ['stem-check-rules check FOLDER', authoring('command.check')],
    ['stem-check-rules init FOLDER', authoring('command.init')],
    ['stem-check-rules preview FOLDER', authoring('command.preview')],
    ['stem-check-rules pack FOLDER FILE', authoring('command.pack')],
    ['', ''],
    ['--json', authoring('command.json')],
    ['--lang nl|fr|de|en', authoring('command.lang')],
    ['--port 4300', authoring('command.port')],
  ];
  return [
    `${authoring('command.usage')}:`,
    ...rows.map(([how, what]) => `  ${how.padEnd(36)}${what}`.trimEnd()),
  ].join('\n');
}

function init(
  folder: string,
  { authoring }: Words,
  { print, complain }: Pick<Terminal, 'print' | 'complain'>,
): number {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    complain(authoring('command.notEmpty', { folder }));
    return codes.misused;
  }
  const files = [...startFolder, ['rule-set.schema.json', schemaText()] as const];
  for (const [path, text] of files) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  print(`${authoring('command.made', { folder })}\n  npx stem-check-rules preview ${folder}`);
  return codes.fine;
}
