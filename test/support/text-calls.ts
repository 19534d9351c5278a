import ts from 'typescript';

/** `t` reads widget.json and asking.json, `rule` what hangs on the ids of a rule set, the others the file of their name. */
export type Reader =
  | 't'
  | 'result'
  | 'rule'
  | 'draft'
  | 'application'
  | 'help'
  | 'keeping'
  | 'coach'
  | 'fault'
  | 'doctor'
  | 'rulebook'
  | 'authoring';

/** A place in the source where a text is asked for. */
export interface TextCall {
  file: string;
  reader: Reader;
  /** A key, or a template with `*` for what is put in, such as `schemes.*.label`. */
  key: string;
  isTemplate: boolean;
  /** What is filled in; null where the call does not say so. */
  names: readonly string[] | null;
}

const readers: readonly string[] = [
  't',
  'result',
  'rule',
  'draft',
  'application',
  'help',
  'doctor',
  'keeping',
  'coach',
  'fault',
  'rulebook',
  'authoring',
] satisfies Reader[];

/** Every call of a reader, also as a method; a key that cannot be followed is an error. */
export function textCallsIn(file: string, text: string): TextCall[] {
  const sourceFile = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  return nodesIn(sourceFile)
    .filter(ts.isCallExpression)
    .flatMap((call) => {
      const reader = readerOf(call.expression);
      const [key, params] = call.arguments;
      if (!reader || !key) return [];
      return keysOf(key).map((found) => ({ file, reader, ...found, names: namesIn(params) }));
    });
}

/** The texts of the string literals that a property of this name gets, as in `{ code: 'tooLong' }`. */
export const literalsOf = (property: string, text: string): string[] =>
  nodesIn(ts.createSourceFile('literals.ts', text, ts.ScriptTarget.Latest, true))
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => name.getText() === property)
    .flatMap(({ initializer }) => valuesOf(initializer))
    .filter(ts.isStringLiteral)
    .map((literal) => literal.text);

/** What an expression can come to: each side of a choice, or of what is taken where another is missing. */
const valuesOf = (node: ts.Expression): ts.Expression[] => {
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(valuesOf);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap(valuesOf);
  return [node];
};

/** The string literals that a function of this name is called with first, as in `refuse('too-large')`. */
export const argumentsOf = (name: string, text: string): string[] =>
  nodesIn(ts.createSourceFile('arguments.ts', text, ts.ScriptTarget.Latest, true))
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === name)
    .flatMap((call) => call.arguments.slice(0, 1).flatMap(nodesIn))
    .filter(ts.isStringLiteral)
    .map((literal) => literal.text);

const nodesIn = (node: ts.Node): ts.Node[] => {
  const nodes = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesIn(child));
  });
  return nodes;
};

function readerOf(called: ts.Expression): Reader | null {
  const name = ts.isPropertyAccessExpression(called) ? called.name : called;
  return ts.isIdentifier(name) && readers.includes(name.text) ? (name.text as Reader) : null;
}

type Key = Pick<TextCall, 'key' | 'isTemplate'>;

function keysOf(node: ts.Expression): Key[] {
  if (ts.isAsExpression(node)) return keysOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(keysOf);
  if (ts.isStringLiteralLike(node)) return [{ key: node.text, isTemplate: false }];
  if (ts.isTemplateExpression(node)) return [{ key: shapeOf(node), isTemplate: true }];
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return keysFrom(node.expression);
  throw unclear(node);
}

const shapeOf = ({ head, templateSpans }: ts.TemplateExpression): string =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('*');

/** The keys that a function of the same file can give: every string with a dot in it. */
function keysFrom(called: ts.Identifier): Key[] {
  const keys = nodesIn(called.getSourceFile())
    .filter((node) => ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node))
    .filter((declaration) => declaration.name?.getText() === called.text)
    .flatMap(nodesIn)
    .filter(ts.isStringLiteral)
    .filter((literal) => literal.text.includes('.'))
    .map((literal) => ({ key: literal.text, isTemplate: false }));
  if (keys.length === 0) throw unclear(called);
  return keys;
}

const unclear = (node: ts.Node): Error =>
  new Error(`${node.getSourceFile().fileName}: which text is ${node.getText()}?`);

function namesIn(params: ts.Expression | undefined): string[] | null {
  if (!params) return [];
  if (!ts.isObjectLiteralExpression(params)) return null;
  const names = params.properties.map(({ name }) => name?.getText());
  return names.every((name) => name !== undefined) ? names : null;
}
