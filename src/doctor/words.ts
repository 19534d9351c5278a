type Params = Readonly<Record<string, string | number>>;

export interface Words {
  language: string;
  /** A text of doctor.json by its path. */
  doctor: (key: string, params?: Params) => string;
}

type Tree = { readonly [name: string]: Tree | string };

/** The doctor works where nothing else does: it brings its texts along, and needs no more than this to read them. */
const trees = import.meta.glob<Tree>('../../locales/*/doctor.json', {
  eager: true,
  import: 'default',
});

/** The words of a language; Dutch where we have none. */
export function wordsFor(tag: string): Words {
  const wanted = tag.toLowerCase().split('-')[0];
  const language = `../../locales/${wanted}/doctor.json` in trees ? String(wanted) : 'nl';
  const tree = trees[`../../locales/${language}/doctor.json`] ?? {};
  return {
    language,
    doctor: (key, params = {}) =>
      read(tree, key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? '')),
  };
}

function read(tree: Tree, key: string): string {
  let found: Tree | string | undefined = tree;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  return typeof found === 'string' ? found : key;
}
