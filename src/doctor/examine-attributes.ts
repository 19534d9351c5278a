import type { Finding } from './finding.ts';

/** What the class says of its attributes; nothing where it is not known yet. */
interface Known {
  observedAttributes?: readonly string[];
  attributeValues?: Readonly<Record<string, readonly string[]>>;
}

/** Attributes that are on or off. */
const switches = { 'share-answers': ['', 'true', 'false'], debug: ['', 'true', 'false'] };

const knownOf = (widget: Element): Known => widget.constructor as Known;

/** Attributes of every element, and those that only ours look at. */
const isForeign = (name: string): boolean =>
  /^(id|class|style|title|slot|part|hidden|dir|role|tabindex|(data|aria|on).*)$/.test(name);

/** Whether what the page wrote on the element is understood, and fits in the page. */
export function attributeFindings(widget: Element): Finding[] {
  return [
    ...unknownAttributes(widget),
    ...unknownValues(widget),
    ...headingFindings(widget),
    ...languageFindings(widget),
    ...storageFindings(widget),
  ];
}

function unknownAttributes(widget: Element): Finding[] {
  const { observedAttributes: known = [] } = knownOf(widget);
  if (known.length === 0) return [];
  return widget
    .getAttributeNames()
    .filter((name) => !isForeign(name) && !known.includes(name))
    .map((name) => ({
      id: 'unknown-attribute',
      params: { name, known: known.join(', ') },
    }));
}

function unknownValues(widget: Element): Finding[] {
  return Object.entries({ ...switches, ...knownOf(widget).attributeValues }).flatMap(
    ([name, known]) => {
      const value = widget.getAttribute(name);
      if (value === null || known.includes(value)) return [];
      const names = known.filter((each) => each !== '').join(', ');
      return [{ id: 'unknown-value', params: { name, value, known: names } }];
    },
  );
}

/** The title of the widget goes one level below the heading before it. */
function headingFindings(widget: Element): Finding[] {
  const before = [...widget.ownerDocument.querySelectorAll('h1,h2,h3,h4,h5,h6')].findLast(
    (heading) => heading.compareDocumentPosition(widget) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const level = levelOf(widget);
  const above = Number(before?.localName.slice(1) ?? 0);
  if (level <= above + 1) return [];
  return [
    {
      id: above === 0 ? 'no-heading' : 'heading-jump',
      params: { above, level },
      line: `heading-level="${above + 1}"`,
    },
  ];
}

/** What the widget makes of its attribute: where that says no level, the second. */
function levelOf(widget: Element): number {
  const level = Number(widget.getAttribute('heading-level'));
  return [1, 2, 3, 4, 5, 6].includes(level) ? level : 2;
}

function languageFindings(widget: Element): Finding[] {
  const page = widget.ownerDocument.documentElement.lang;
  if (!page) return [{ id: 'no-language', line: '<html lang="nl">' }];
  const around = widget.parentElement?.closest<HTMLElement>('[lang]')?.lang || page;
  const shown = widget.shadowRoot?.querySelector<HTMLElement>('.view [lang]')?.lang;
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  if (!shown || base(around) === base(shown)) return [];
  return [{ id: 'other-language', params: { page: around, shown }, line: `lang="${shown}"` }];
}

function storageFindings(widget: Element): Finding[] {
  const storage = widget.getAttribute('storage');
  try {
    if (storage === 'session') sessionStorage.getItem('');
    if (storage === 'local') localStorage.getItem('');
    return [];
  } catch {
    return [{ id: 'no-storage' }];
  }
}
