import { type FunctionComponent, h } from 'preact';
import type { Texts, TextsPart } from '../i18n/texts.ts';
import { applicationOf, hasApplication, helpOf, ruleSetIds } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';
import { oncePainted } from '../view/once-painted.ts';
import type { Find, Later, Parts } from '../view/widget-context.ts';
import { dutchWords } from './dutch-words.ts';
import { dispatch } from './events.ts';
import { adoptStyles } from './styles.ts';

/** For whom a part is fetched. */
interface Wanted {
  host: HTMLElement;
  ruleSet: RuleSet;
  texts: Texts;
}

interface Part<View> {
  /** The texts that it reads, beside those that are always there. */
  texts?: TextsPart;
  /** Absent: all rules have it. */
  isThere?: (ruleSet: RuleSet) => boolean;
  fetch: (wanted: Wanted) => Promise<Fetched<View>>;
}

type Fetched<View> = readonly [view: View, ...styles: string[]];

type ViewOf<Name extends keyof Parts> = Parts[Name] extends Later<infer View> | undefined
  ? View
  : never;

/** What is fetched when it is wanted: a new part is a row. */
const table: { readonly [Name in keyof Parts]: Part<ViewOf<Name>> } = {
  frame: {
    texts: 'asking',
    fetch: async ({ ruleSet }) => {
      const [{ Frame, styles }, { verdictDiagrams }] = await Promise.all([
        import('../view/frame/Frame.tsx'),
        import('../rules/diagram/verdict-diagrams.ts'),
      ]);
      // Takes long, once: better while the card is read than after the first answer.
      oncePainted(() => verdictDiagrams(ruleSet));
      return [Frame, styles];
    },
  },
  result: {
    texts: 'result',
    fetch: async () => {
      const { views, styles } = await import('../view/result.ts');
      return [views, styles];
    },
  },
  draft: {
    texts: 'draft',
    isThere: hasApplication,
    fetch: async ({ host, ruleSet }) => {
      const [{ Draft, styles }, result, words, application] = await Promise.all([
        import('../draft/editor/Draft.tsx'),
        import('../view/result.ts'),
        dutchWords(ruleSet),
        applicationOf(ruleSet),
      ]);
      if (!application) throw new RangeError(`The rule set ${ruleSet.id} has no draft.`);
      const onExport = (format: string, complete: number) =>
        dispatch(host, 'stem-check-export', { format, complete });
      return [given(Draft, { ruleSet, words, application, onExport }), result.styles, styles];
    },
  },
  years: {
    texts: 'result',
    isThere: ({ id }) => ruleSetIds.includes(id),
    fetch: async (wanted) => (await import('./years-for.tsx')).yearsFor(wanted),
  },
  typing: {
    fetch: async ({ ruleSet, texts }) => {
      const [{ typingIn, obey }, vocabularies] = await Promise.all([
        import('../view/typing.ts'),
        import('../i18n/vocabularies.ts').then((words) => words.loadVocabularies(ruleSet)),
      ]);
      return [{ ...typingIn(vocabularies, texts.language), obey }];
    },
  },
  help: {
    texts: 'help',
    fetch: async ({ ruleSet, texts }) => {
      const [{ Helped, findIn, styles }, data] = await Promise.all([
        import('../help/help.ts'),
        helpOf(ruleSet),
      ]);
      // The texts among which it finds are fetched beside it.
      const find: Find = (line, question) => findIn(texts, data)(line, question);
      return [{ find, Helped: given(Helped, { data }) }, styles];
    },
  },
  keeping: {
    texts: 'keeping',
    fetch: async () => {
      const { views, styles } = await import('../keeping/keeping.ts');
      return [views, styles];
    },
  },
  coach: {
    texts: 'coach',
    fetch: async ({ ruleSet }) => (await import('./coach-part.tsx')).coachPart(ruleSet),
  },
};

const made = new WeakMap<Texts, Parts>();

/** The parts of a widget in one language; as long as that stays, each is fetched once. */
export function partsFor(wanted: Wanted): Parts {
  const rows = Object.entries(table as Record<string, Part<unknown>>);
  const parts =
    made.get(wanted.texts) ??
    (Object.fromEntries(
      rows.flatMap(([name, part]) =>
        part.isThere?.(wanted.ruleSet) === false ? [] : [[name, laterFor(part, wanted)]],
      ),
    ) as Parts);
  made.set(wanted.texts, parts);
  return parts;
}

/** Fetches what has come in another language, or for other rules: what is on show does not go away for it. */
export async function fetchAlike(former: Texts, wanted: Wanted): Promise<void> {
  const parts = partsFor(wanted);
  const names = Object.keys(table) as (keyof Parts)[];
  const had = names.filter((name) => made.get(former)?.[name]?.here);
  await Promise.allSettled(had.map((name) => parts[name]?.()));
}

function laterFor<View>({ texts, fetch }: Part<View>, wanted: Wanted): Later<View> {
  let pending: Promise<View> | undefined;
  const start = async () => {
    try {
      const [[view, ...styles]] = await Promise.all([
        fetch(wanted),
        texts && wanted.texts.load(texts),
      ]);
      adoptStyles(wanted.host.shadowRoot as ShadowRoot, ...styles);
      later.here = view;
      return view;
    } catch (error) {
      // It is fetched anew when it is wanted again.
      pending = undefined;
      dispatch(wanted.host, 'stem-check-error', { code: 'part', message: String(error) });
      throw error;
    }
  };
  const later: Later<View> = () => {
    pending ??= start();
    return pending;
  };
  return later;
}

/** A component that is told the rest by the view. */
const given =
  <All extends object, Known extends Partial<All>>(View: FunctionComponent<All>, known: Known) =>
  (own: Omit<All, keyof Known>) =>
    h(View, { ...own, ...known } as unknown as All);
