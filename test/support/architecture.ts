import { posix } from 'node:path';
import ts from 'typescript';

/** Path from the root of the project to source text. */
export type Sources = ReadonlyMap<string, string>;

interface Room {
  /** What it may import besides itself. */
  imports: string[];
  /** What it may import types of, as `import type`. */
  types?: string[];
  /** Packages it may import; `/mini` and other subpaths come along. */
  packages: string[];
  /** Functions of what they are given: no page, no clock. */
  isPure?: boolean;
}

const pure = { isPure: true };
const upToConversation = ['belgium', 'rules', 'assessment', 'conversation'];
/** What is fetched when it is wanted stands right of the view, and draws with its components. */
const lazyPart = {
  imports: [...upToConversation, 'view'],
  types: ['i18n'],
  packages: ['preact', 'docx', 'fflate', 'uqr', 'zod'],
};

const rooms: Record<string, Room> = {
  /** What is so in this country whatever the rules: postcodes, numbers of enterprises, its time. */
  belgium: { imports: [], packages: [], ...pure },
  rules: { imports: ['belgium'], packages: ['zod'], ...pure },
  /** Data of the rules that we hold: only who meets the page, or stands in for it, chooses among them. */
  regulations: { imports: [], types: ['rules'], packages: [], ...pure },
  assessment: { imports: ['belgium', 'rules'], packages: ['zod'], ...pure },
  conversation: {
    imports: ['belgium', 'rules', 'assessment'],
    packages: ['xstate', 'zod'],
    ...pure,
  },
  i18n: { imports: ['belgium', 'locales'], types: ['rules'], packages: ['i18next'] },
  view: {
    imports: upToConversation,
    types: ['i18n'],
    packages: ['preact', '@xstate/react', 'xstate'],
  },
  draft: lazyPart,
  help: { ...lazyPart, packages: ['preact', 'minisearch', '@orama/stemmers'] },
  /** It opens what was written, for a desk full of drafts. */
  coach: { ...lazyPart, imports: [...lazyPart.imports, 'draft'] },
  keeping: lazyPart,
  years: lazyPart,
  /** Writes the rules down for who owns them: on paper it meets what the element meets on a page. */
  rulebook: {
    imports: ['belgium', 'rules', 'assessment', 'regulations', 'i18n', 'locales'],
    packages: [],
    ...pure,
  },
  /** It works where nothing else does: it needs none of the others. */
  doctor: { imports: ['locales'], packages: ['preact'] },
  element: {
    imports: [
      ...upToConversation,
      'regulations',
      'i18n',
      'view',
      'draft',
      'help',
      'coach',
      'keeping',
      'years',
      'doctor',
    ],
    packages: ['preact', 'xstate', 'zod'],
  },
  embed: { imports: [], packages: [] },
  /** For who writes rules: what is wrong with a folder of them, in words. Which rule sets we hold it is told. */
  authoring: {
    imports: ['belgium', 'rules', 'assessment', 'i18n', 'locales'],
    packages: ['zod'],
    ...pure,
  },
  /** The page that shows it in a browser, and the command that shows it in a terminal. */
  workbench: { imports: ['authoring', 'rules', 'regulations'], packages: ['preact'] },
  command: {
    imports: ['authoring', 'rules', 'regulations', 'demo', 'scripts'],
    packages: ['node:fs', 'node:http', 'node:path', 'node:process', 'node:url', 'node:util'],
  },
  core: { imports: ['rules', 'regulations', 'assessment'], packages: [], ...pure },
  index: { imports: ['rules', 'assessment', 'element'], packages: [] },
};

const pageGlobals = /^(document|window|navigator|localStorage|sessionStorage|customElements)$/;
const emptyNames = /^(utils?|helpers?|common|types|constants)$/;
const mostLines = 300;

/** Everything in which the sources break the house rules, a sentence each. */
export function faultsOf(sources: Sources): string[] {
  const files = [...sources].map(([path, text]) => ({
    path,
    text,
    imports: importsOf(path, text),
  }));
  return [
    ...files.flatMap(({ path, imports }) => imports.flatMap((found) => arrowFaults(path, found))),
    ...files.flatMap(({ path, text }) => [
      ...nameFaults(path),
      ...lengthFaults(path, text),
      ...formFaults(path, text),
    ]),
    ...files.flatMap(({ path, text }) =>
      rooms[roomOf(path)]?.isPure ? pureFaults(path, text) : [],
    ),
    ...cycleFaults(new Map(files.map(({ path, imports }) => [path, imports]))),
  ];
}

interface Import {
  /** A path from the root of the project, or a package. */
  target: string;
  isPackage: boolean;
  isTypeOnly: boolean;
}

/** Static and dynamic imports, re-exports, `import('…')` types and `import.meta.glob`. */
function importsOf(path: string, text: string): Import[] {
  if (!isScript(path)) return [];
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isTypeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const specifier = node.text.replace(/\?.*$/, '');
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? specifier : posix.join(posix.dirname(path), specifier);
    found.push({ target, isPackage, isTypeOnly });
  };
  walk(parse(path, text), (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (
      ts.isCallExpression(node) &&
      /^import(\.meta\.glob)?$/.test(node.expression.getText())
    ) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

function arrowFaults(path: string, { target, isPackage, isTypeOnly }: Import): string[] {
  const name = roomOf(path);
  const room = rooms[name];
  if (!room)
    return [`${path} lies in no room of src: see the rooms in test/support/architecture.ts.`];
  if (isPackage) {
    const isAllowed = room.packages.some((it) => target === it || target.startsWith(`${it}/`));
    return isAllowed ? [] : [`${path} imports ${target}: ${name} may not import that package.`];
  }
  const to = roomOf(target);
  if (to === name || room.imports.includes(to)) return [];
  if (room.types?.includes(to)) {
    return isTypeOnly ? [] : [`${path} imports ${target}: ${name} may import only types of ${to}.`];
  }
  return [`${path} imports ${target}: ${name} may not import ${to}.`];
}

function nameFaults(path: string): string[] {
  const empty = path.split('/').find((part) => emptyNames.test(part.replace(/\..*$/, '')));
  return empty ? [`${path}: "${empty}" says nothing; name it after what is in it.`] : [];
}

function lengthFaults(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  const isLong = !path.endsWith('.json') && lines > mostLines;
  return isLong ? [`${path} has ${lines} lines: above ${mostLines} it is two things.`] : [];
}

/** A frame may stop what a form submits, before there is an event of it. */
function formFaults(path: string, text: string): string[] {
  const isOwn = path.endsWith('.tsx') && path !== 'src/view/parts/Form.tsx' && /<form\b/.test(text);
  return isOwn ? [`${path} has a form of its own: Form of view/parts sends in any frame.`] : [];
}

function pureFaults(path: string, text: string): string[] {
  if (!isScript(path)) return [];
  const used = new Set<string>();
  const declared = new Set<string>();
  let readsClock = false;
  walk(parse(path, text), (node) => {
    if (ts.isIdentifier(node) && pageGlobals.test(node.text)) {
      const isName = (node.parent as { name?: ts.Node }).name === node;
      if (!isName) used.add(node.text);
      else if (!ts.isPropertyAccessExpression(node.parent)) declared.add(node.text);
    }
    readsClock ||= /^(new Date(\(\))?|Date\.now\(\))$/.test(node.getText());
  });
  const name = roomOf(path);
  const page = [...used].filter((global) => !declared.has(global));
  return [
    ...page.map((global) => `${path} uses ${global}: ${name} knows no page.`),
    ...(readsClock ? [`${path} reads the clock: in ${name} dates are passed in.`] : []),
  ];
}

function cycleFaults(graph: ReadonlyMap<string, Import[]>): string[] {
  const faults: string[] = [];
  const finished = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) {
      const circle = [...trail.slice(trail.indexOf(path)), path];
      faults.push(`${circle.join(' imports ')}: imports never run in a circle.`);
    } else if (!finished.has(path)) {
      for (const { target } of graph.get(path) ?? []) visit(target, [...trail, path]);
      finished.add(path);
    }
  };
  for (const path of graph.keys()) visit(path, []);
  return faults;
}

/** `src/view/inputs/NumberInput.tsx` is in `view`, `src/core.ts` in `core`, `locales/nl/draft.json` in `locales`. */
function roomOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next.replace(/\..*$/, '') : top;
}

function isScript(path: string): boolean {
  return /\.tsx?$/.test(path);
}

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    visit(child);
    walk(child, visit);
  });
}
