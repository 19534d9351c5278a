import { readFileSync } from 'node:fs';
import ts from 'typescript';

const element = 'src/element/StemCheckElement.ts';

/**
 * The manifest that editors and documentation tools read (https://github.com/webcomponents/custom-elements-manifest),
 * made from the class and its doc comment: attributes, properties, methods, events, slots, parts and custom properties.
 */
export function customElements() {
  const main = classIn(element);
  const tags = (/** @type {string} */ name) => tagsOf(main).filter((tag) => tag.name === name);
  const members = [main, classIn('src/element/ReflectingElement.ts')].flatMap(membersOf);
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: [
          {
            kind: 'class',
            customElement: true,
            tagName: 'stem-check',
            name: 'StemCheckElement',
            description: textOf(main),
            superclass: { name: 'HTMLElement' },
            attributes: tags('attr').map(({ words }) => {
              const { name, description } = named(words);
              const fieldName = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
              const isField = fieldName === 'lang' || members.some((it) => it.name === fieldName);
              return { name, description, ...(isField && { fieldName }) };
            }),
            members,
            events: tags('event').map(({ words }) => ({
              ...named(words),
              type: { text: `StemCheckEventMap['${named(words).name}']` },
            })),
            slots: tags('slot').map(({ words }) => ({ name: '', description: words.slice(2) })),
            cssParts: tags('csspart').map(({ words }) => named(words)),
            cssProperties: tags('cssprop').map(({ words }) => named(words)),
          },
        ],
        exports: [
          {
            kind: 'js',
            name: 'StemCheckElement',
            declaration: { name: 'StemCheckElement', module: 'dist/index.js' },
          },
        ],
      },
      {
        kind: 'javascript-module',
        path: 'dist/stem-check.js',
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'stem-check',
            declaration: { name: 'StemCheckElement', module: 'dist/index.js' },
          },
        ],
      },
    ],
  };
}

/**
 * @typedef {object} Member
 * @property {'field' | 'method'} kind
 * @property {string} name
 * @property {string} description
 * @property {boolean} [readonly]
 */

/** @param {string} path @returns {ts.ClassDeclaration} */
function classIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const [found] = file.statements.filter(ts.isClassDeclaration);
  if (!found) throw new Error(`${path} has no class.`);
  return found;
}

/** What a page may use: nothing private, and no callbacks of the browser. */
const isPublic = (/** @type {ts.ClassElement} */ member) =>
  member.name !== undefined &&
  ts.isIdentifier(member.name) &&
  !/Callback$|^(observedAttributes|versions)$/.test(member.name.text);

/** @param {ts.ClassDeclaration} declaration @returns {Member[]} */
function membersOf({ members }) {
  const found = members.filter(isPublic);
  const setters = new Set(found.filter(ts.isSetAccessor).map(nameOf));
  return found
    .filter((member) => ts.isGetAccessor(member) || ts.isMethodDeclaration(member))
    .map((member) => {
      const common = { name: nameOf(member), description: textOf(member) };
      const type = { text: member.type?.getText() ?? 'void' };
      if (ts.isMethodDeclaration(member)) {
        const parameters = member.parameters.map((each) => ({
          name: each.name.getText(),
          type: { text: each.type?.getText() ?? 'unknown' },
          ...(each.questionToken && { optional: true }),
        }));
        return { kind: 'method', ...common, parameters, return: { type } };
      }
      const isReadonly = !setters.has(common.name);
      return { kind: 'field', ...common, type, ...(isReadonly && { readonly: true }) };
    });
}

const nameOf = (/** @type {ts.ClassElement} */ { name }) => name?.getText() ?? '';

/** The doc comment, up to its first tag. */
const textOf = (/** @type {ts.Node} */ node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => plain(ts.getTextOfJSDocComment(comment)))
    .join('\n');

/** @param {ts.Node} node */
const tagsOf = (node) =>
  ts.getJSDocTags(node).map(({ tagName, comment }) => ({
    name: tagName.text,
    words: plain(ts.getTextOfJSDocComment(comment)),
  }));

const plain = (/** @type {string | undefined} */ text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** "name - description" @param {string} words */
function named(words) {
  const [, name = '', description = ''] = /^(\S+)\s+-\s+(.*)$/.exec(words) ?? [];
  return { name, description };
}
