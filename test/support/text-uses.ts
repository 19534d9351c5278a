import type { Call } from '../../src/assessment/call.ts';
import type { Validity } from '../../src/assessment/validity.ts';
import { problems as fileProblems } from '../../src/coach/bring/brought.ts';
import { efforts } from '../../src/conversation/plan.ts';
import type { ChangeNote } from '../../src/rules/changes-between.ts';
import type { Region } from '../../src/rules/condition.ts';
import type { Verdict } from '../../src/rules/schema.ts';
import type { StartFault } from '../../src/view/Fault.tsx';
import type { State } from '../../src/view/parts/StateMark.tsx';
import type { Offer, StoringState } from '../../src/view/widget-context.ts';
import type { Reader, TextCall } from './text-calls.ts';

/** `rule` reads what a regulation says; the others read the widget's own words. */
export type OwnReader = Exclude<Reader, 'rule'>;

/** A text of the widget's own that the source can show. */
export interface TextUse extends Omit<TextCall, 'isTemplate' | 'reader'> {
  reader: OwnReader;
}

/** What the source can put into a template, where its types do not say. */
export interface Codes {
  /** What an answer in the conversation can be refused for. */
  answers: readonly string[];
  /** What can be wrong with a rule set. */
  rules: readonly string[];
  /** What can be wrong with a field of the draft. */
  fields: readonly string[];
  /** What a file with a draft can be refused for. */
  imports: readonly string[];
  /** What a draft can be exported as. */
  exports: readonly string[];
  /** What can be wrong with a page. */
  findings: readonly string[];
  /** What can be wrong with a rule folder beyond its rules. */
  folders: readonly string[];
}

type Ids = Readonly<Record<string, true>>;

/** Why rules cannot be had from their address. */
const unreachable = { origin: true, unreachable: true, size: true, json: true } satisfies Record<
  Extract<StartFault, { kind: 'rule-set-src' }>['reason'],
  true
>;
const statuses = { open: true, closed: true, upcoming: true } satisfies Record<
  Call['status'],
  true
>;
const validities = { running: true, passed: true } satisfies Record<Validity['status'], true>;
/** Of a scheme that was not asked for nothing is shown. */
const shownVerdicts = {
  held: true,
  eligible: true,
  conditional: true,
  ineligible: true,
  undetermined: true,
} satisfies Record<Exclude<Verdict, 'not-asked'>, true>;
const sources = { link: true, device: true, page: true } satisfies Record<Offer['source'], true>;
const problems = {
  unreadable: true,
  'newer-version': true,
  expired: true,
  link: true,
  linkNotHere: true,
} satisfies Record<NonNullable<Offer['problem']>, true>;
const states = { off: true, on: true, refused: true, elsewhere: true } satisfies Record<
  StoringState,
  true
>;
const regions = { flanders: true, brussels: true } satisfies Record<Region, true>;
const outcomes = { met: true, unmet: true, unknown: true } satisfies Record<State, true>;
/** What each key of the stage is for. */
const keysOfStage: readonly string[] = [
  ...['on', 'back', 'digits', 'lower', 'reveal', 'blank', 'handOff', 'notes', 'fullScreen'],
  ...['bring', 'variant', 'compare', 'papers', 'desk', 'anew', 'list'],
];
/** What comes of something from one year to another. */
const arrivals: readonly string[] = ['new', 'gone'];
const turns = {
  new: true,
  gone: true,
  silent: true,
  spoken: true,
  otherwise: true,
} satisfies Record<Extract<ChangeNote, { kind: 'criterion' }>['change'], true>;
const partsOfDay: readonly string[] = ['morning', 'afternoon', 'evening'];

/** By a template of the source, `*` for what is put in: what that can be. */
type Templates = Readonly<Record<string, readonly string[]>>;

const ids = (of: Ids): readonly string[] => Object.keys(of);

/** The templates that each reader can be asked for. */
const tablesOf = (codes: Codes): Readonly<Record<OwnReader, Templates>> => ({
  t: {
    'verdicts.*': ids(shownVerdicts),
    'validity.*': ids(validities),
    'call.*': ids(statuses),
    'call.undated.*': ids(statuses),
    'call.line.*': ids(statuses),
    'call.undatedLine.*': ids(statuses),
    'errors.*': codes.answers,
    'states.*': ids(outcomes),
  },
  result: {
    'plan.takes.*': efforts,
    'years.scheme.*': arrivals,
    'years.question.*': arrivals,
    'years.criterion.*': ids(turns),
  },
  fault: {
    '*': ids(unreachable),
    'codes.*': codes.rules,
  },
  draft: {
    'partsOfDay.*': partsOfDay,
    'errors.*': codes.fields,
    'imports.*': codes.imports,
    'exports.*': codes.exports,
  },
  application: {},
  help: {},
  rulebook: { 'regions.*': ids(regions) },
  keeping: {
    'offer.*.heading': ids(sources),
    'offer.*.lead': ids(sources),
    'offer.*.accept': ids(sources),
    'offer.*.refuse': ids(sources),
    'problems.*': ids(problems),
    'share.refused.*': ['tooLong', 'noPage', 'notHere'],
    'keep.*.heading': ids(states),
    'keep.*.lead': ids(states),
  },
  coach: {
    'keys.means.*': keysOfStage,
    'bring.problems.*': fileProblems,
  },
  doctor: {
    'findings.*.what': codes.findings,
    'findings.*.mend': codes.findings,
  },
  authoring: { 'codes.*': codes.folders },
});

const isOwn = (call: TextCall): call is TextCall & { reader: OwnReader } => call.reader !== 'rule';

/** The templates of the tables above that no call uses any more. */
export const staleTemplates = (calls: readonly TextCall[], codes: Codes): string[] =>
  Object.entries(tablesOf(codes)).flatMap(([of, table]) =>
    Object.keys(table).filter(
      (each) => !calls.some(({ reader, key }) => reader === of && key === each),
    ),
  );

/** Every text of the widget's own that the calls can show; a template in none of the tables is an error. */
export function textUses(calls: readonly TextCall[], codes: Codes): TextUse[] {
  const tables = tablesOf(codes);
  return calls.filter(isOwn).flatMap(({ isTemplate, ...call }): TextUse[] => {
    if (!isTemplate) return [call];
    const values = tables[call.reader][call.key];
    if (!values) throw new Error(`${call.file}: which texts can ${call.key} be?`);
    return values.map((value) => ({ ...call, key: call.key.replace('*', value) }));
  });
}
