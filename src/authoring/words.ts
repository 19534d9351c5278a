type Tree = { readonly [name: string]: Tree | string };
type Params = Readonly<Record<string, string | number>>;

export interface Words {
  language: string;
  /** A text of authoring.json by its path; one with a `count` in the form for that number. */
  authoring: (key: string, params?: Params) => string;
  /** A text of fault.json, which the widget has too; empty where it has none. */
  fault: (key: string) => string;
}

/** Whoever writes rules needs them without a page: they come along. */
const trees = import.meta.glob<Tree>('../../locales/*/{authoring,fault}.json', {
  eager: true,
  import: 'default',
});

/** The words of a language, by a tag such as "nl-BE" or "en_GB.UTF-8"; Dutch where we have none. */
export function wordsFor(tag: string): Words {
  const wanted = /^[a-z]+/.exec(tag.toLowerCase())?.[0] ?? '';
  const language = `../../locales/${wanted}/authoring.json` in trees ? wanted : 'nl';
  const tree = (name: string) => trees[`../../locales/${language}/${name}.json`] ?? {};
  const plurals = new Intl.PluralRules(language);
  return {
    language,
    authoring: (key, params = {}) => {
      const form = typeof params.count === 'number' ? `_${plurals.select(params.count)}` : '';
      return read(tree('authoring'), `${key}${form}`).replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
        String(params[name] ?? ''),
      );
    },
    fault: (key) => read(tree('fault'), key),
  };
}

function read(tree: Tree, key: string): string {
  let found: Tree | string | undefined = tree;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : '';
}
