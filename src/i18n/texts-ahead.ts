const files = Object.entries(
  import.meta.glob(['../../locales/*/widget.json', '../../locales/*/*/welcome.json']),
);

/** Asks for the texts of the first screen in the language of this tag. Where they fail, who needs them says so. */
export function fetchTextsAhead(tag: string): void {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  const inIt = filesIn(`${language}`);
  for (const [, fetch] of inIt.length > 0 ? inIt : filesIn('nl')) fetch().catch(() => {});
}

const filesIn = (language: string) =>
  files.filter(([path]) => path.startsWith(`../../locales/${language}/`));
