import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const entries = ['src/index.ts', 'src/element/define.ts', 'src/core.ts'];
const folder = 'dist/types';
const ofZod = /\bz\./;

/**
 * Writes the typings of the package. What zod infers is written out and the schemas themselves stay inside, so that a
 * host needs no package but this one.
 */
export function writeTypings() {
  const { program, declarations } = declare();
  const written = new Set();

  /** @param {string} path */
  const write = (path) => {
    const text = declarations.get(path);
    if (text === undefined || written.has(path)) return;
    written.add(path);
    const { content, imports } = withoutPackages(path, text, program);
    const to = join(folder, relative('src', path)).replace(/\.tsx?$/, '.d.ts');
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
    for (const each of imports) write(join(dirname(path), each));
  };
  for (const each of entries) write(each);
}

/** The declarations of all files of the program, by the path of their source. */
function declare() {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  });
  /** @type {Map<string, string>} */
  const declarations = new Map();
  program.emit(undefined, (_name, text, _mark, _onError, sources) => {
    const [source] = sources ?? [];
    if (source) declarations.set(relative('.', source.fileName), text);
  });
  return { program, declarations };
}

/** @param {string} path @param {string} text @param {ts.Program} program */
function withoutPackages(path, text, program) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const imports = [];
  const content = file.statements.flatMap((statement) => {
    const words = statement.getFullText();
    const from = moduleOf(statement);
    if (from?.startsWith('.')) {
      imports.push(from);
      return words.replace(/\.tsx?';/, ".js';");
    }
    if (from) return [];
    if (!ofZod.test(words)) return words;
    return ts.isTypeAliasDeclaration(statement)
      ? writtenOut(path, statement.name.text, program)
      : [];
  });
  // What stays zod's own is of the inside, and so is what speaks of it.
  const inside = content.flatMap((each) => (ofZod.test(each) ? /type (\w+)/.exec(each)?.[1] : []));
  const shown = content.filter(
    (each) => !ofZod.test(each) && !inside.some((name) => new RegExp(`\\b${name}\\b`).test(each)),
  );
  return { content: `${shown.join('')}\n`, imports };
}

/** @param {ts.Statement} statement */
function moduleOf(statement) {
  const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
  const from = isLink ? statement.moduleSpecifier : undefined;
  return from && ts.isStringLiteral(from) ? from.text : undefined;
}

/** @param {string} path @param {string} name @param {ts.Program} program */
function writtenOut(path, name, program) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const alias = source?.statements
    .filter(ts.isTypeAliasDeclaration)
    .find((each) => each.name.text === name);
  if (!alias) return [];
  const type = checker.typeToString(
    checker.getTypeAtLocation(alias),
    source,
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
  );
  const isExported = alias.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return `\n${isExported ? 'export ' : ''}type ${name} = ${type};`;
}
