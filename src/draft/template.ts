import type { Condition, SourceReference } from '../rules/schema.ts';
import vlaio2021 from '../regulations/stem-academies/2021/draft.json' with { type: 'json' };

/** What the draft application to one rule set holds, in its order. Data: ids and numbers, no text for people. */
export interface Template {
  ruleSet: string;
  sections: readonly Section[];
  examples: ExampleTemplate;
}

export interface Section {
  id: string;
  /** Left out when this is surely unmet. Absent: always there. */
  askWhen?: Condition;
  parts: readonly Part[];
}

export type Part =
  /** A table of what is filled in. */
  | { kind: 'fields'; fields: readonly Field[] }
  /** A sentence for each answer. */
  | { kind: 'sentences'; questions: readonly string[] }
  /** A sentence for each answer, and a passage to write. Beside other parts it has a heading of its own. */
  | { kind: 'topic'; id: string; questions: readonly string[]; passage?: Passage }
  | { kind: 'trajectories' }
  | { kind: 'example'; index: number }
  /** Where trajectories take place, the ones online, and what that can bring. */
  | { kind: 'places' }
  | { kind: 'estimate' };

export interface Passage extends Asked {
  /** How many questions help to write it. */
  prompts: number;
}

interface Asked {
  /** How long a text may be; a longer one is kept, and said to be too long. */
  max: number;
  /** Which source asks for it. Absent: no source does, it is ours. */
  source?: SourceReference;
  /** A gap only when this is not surely unmet. Absent: always; `{ "any": [] }`: never. */
  neededWhen?: Condition;
}

export interface Field extends Asked {
  id: string;
  format: FieldFormat;
  /** What the browser may fill in here of the person: a token of HTML. Absent: nothing. */
  autocomplete?: string;
}

export type FieldFormat =
  | 'line'
  | 'text'
  | 'date'
  | 'part-of-day'
  | 'enterprise-number'
  | 'postcode'
  | 'email'
  | 'website';

export interface ExampleTemplate {
  fields: readonly Field[];
  /** What is described of each activity. */
  activity: readonly Field[];
  /** How many activities are described at least: the number of the first line whose condition is not surely unmet. */
  least: readonly { when?: Condition; count: number }[];
}

/** A rule set without a template has no draft. */
export const templates: readonly Template[] = [vlaio2021 as unknown as Template];

export const templateOf = (ruleSet: string): Template | undefined =>
  templates.find((each) => each.ruleSet === ruleSet);
