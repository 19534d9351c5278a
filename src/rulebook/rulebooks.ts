import { nameOf } from '../i18n/languages.ts';
import { loadTexts } from '../i18n/texts.ts';
import type { RuleSet } from '../rules/schema.ts';
import { line } from './blocks.ts';
import { composeRulebook, type Rulebook } from './compose-rulebook.ts';
import { written } from './markup.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';
import { rulebookLanguages, type Words, wordsOf } from './words.ts';

export { ruleSets } from '../regulations/rule-sets.ts';

/** The file of a rule set in a language, without its ending; the first language needs no mention. */
const fileOf = ({ id }: RuleSet, language: string): string =>
  language === firstLanguage ? id : `${id}.${language}`;
const indexOf = (language: string): string =>
  language === firstLanguage ? 'index.html' : `index.${language}.html`;
const firstLanguage = 'nl';

async function wordsIn(language: string, ruleSet: RuleSet): Promise<Words> {
  const texts = await loadTexts(language, ruleSet);
  await texts.load('result');
  return wordsOf(ruleSet, texts);
}

const pictureOf = (ruleSet: RuleSet, language: string): string =>
  `${fileOf(ruleSet, language)}.svg`;

/** Each document as Markdown, in the first language, with its picture: by the name of each file. */
export async function keptRulebooks(ruleSets: readonly RuleSet[]): Promise<Map<string, string>> {
  const files = ruleSets.map(async (ruleSet) => {
    const words = await wordsIn(firstLanguage, ruleSet);
    return [...markdownFiles(words, composeRulebook(words, pictureOf(ruleSet, firstLanguage)))];
  });
  return new Map((await Promise.all(files)).flat());
}

function markdownFiles(
  { ruleSet, texts, rulebook }: Words,
  document: Rulebook,
): Map<string, string> {
  const file = fileOf(ruleSet, texts.language);
  const blocks = document.chapters.flatMap((chapter) => chapter.blocks);
  return new Map([
    [`${file}.md`, toMarkdown(document, rulebook('generated'))],
    ...blocks.flatMap((block): [string, string][] =>
      block.kind === 'picture' ? [[block.file, `${written(block.svg)}\n`]] : [],
    ),
  ]);
}

/** A page for each rule set in each language, the same as Markdown, and a page for each language that names them. */
export async function rulebookPages(ruleSets: readonly RuleSet[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const language of rulebookLanguages) {
    const books = await Promise.all(
      ruleSets.map(async (ruleSet) => {
        const words = await wordsIn(language, ruleSet);
        return { ruleSet, words, document: composeRulebook(words, pictureOf(ruleSet, language)) };
      }),
    );
    for (const { ruleSet, words, document } of books) {
      const { rulebook } = words;
      const others = books.filter((each) => each.ruleSet !== ruleSet);
      const file = fileOf(ruleSet, language);
      for (const [name, content] of markdownFiles(words, document)) files.set(name, content);
      const html = toHtml(document, {
        ...frameIn(words),
        trail: {
          says: rulebook('nav.trail'),
          links: [{ text: rulebook('nav.all'), to: indexOf(language) }],
        },
        others: [
          {
            says: rulebook('nav.others'),
            links: others.map((each) => ({
              text: each.document.title,
              to: `${fileOf(each.ruleSet, language)}.html`,
            })),
          },
          languagesBeside(words, (each) => `${fileOf(ruleSet, each)}.html`),
          {
            says: rulebook('nav.files'),
            links: [{ text: rulebook('nav.markdown'), to: `${file}.md` }],
          },
        ],
      });
      files.set(`${file}.html`, html);
    }
    const [first] = books;
    if (first) files.set(indexOf(language), indexPage(first.words, books));
  }
  return files;
}

const frameIn = ({ texts, rulebook }: Words) => ({
  language: texts.language,
  contents: rulebook('nav.contents'),
  styles: ['../demo/page.css', 'rulebook.css', 'print.css'],
  icon: '../demo/icon.svg',
});

const languagesBeside = ({ texts, rulebook }: Words, addressIn: (language: string) => string) => ({
  says: rulebook('nav.languages'),
  links: rulebookLanguages
    .filter((each) => each !== texts.language)
    .map((each) => ({ text: nameOf(each), to: addressIn(each), language: each })),
});

/** The rule sets that there are. */
function indexPage(
  words: Words,
  books: readonly { ruleSet: RuleSet; document: Rulebook }[],
): string {
  const { rulebook, texts } = words;
  const lines = books.map(({ ruleSet, document }) =>
    line({ text: document.title, to: `${fileOf(ruleSet, texts.language)}.html` }),
  );
  const index: Rulebook = {
    title: rulebook('index.title'),
    lead: [rulebook('index.lead')],
    chapters: [{ place: 'all', title: rulebook('index.all'), blocks: [{ kind: 'list', lines }] }],
  };
  return toHtml(index, {
    ...frameIn(words),
    trail: {
      says: rulebook('nav.trail'),
      links: [{ text: rulebook('nav.home'), to: '../index.html' }],
    },
    others: [languagesBeside(words, indexOf)],
  });
}
