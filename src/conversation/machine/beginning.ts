import type { Answers } from '../../assessment/answers.ts';
import type { RuleSet } from '../../rules/schema.ts';
import type { Aside } from '../asides/aside.ts';
import { fieldOfPromptId, fieldPromptId } from '../asked/prompt.ts';
import { type DraftTexts, noTexts, textsFromSaved } from '../draft-texts.ts';
import type { Filled } from '../filled.ts';
import { type Identified, identified, type Keys, noItems } from '../list/keys.ts';
import type { Round } from '../list/round.ts';
import { atRest, blank } from './blank.ts';
import type { ConversationContext } from './context.ts';

/** What a conversation can begin with, or go on with in place of all that was said: as it was kept. */
export interface Kept {
  /** The rules that it belongs to; absent: those of the conversation. */
  rules?: RuleSet | undefined;
  answers?: Answers;
  /** Of the items in the answers; the texts and the round know them by these. */
  keys?: Keys;
  texts?: DraftTexts;
  round?: Round | null;
  asides?: readonly Aside[];
  filled?: readonly Filled[];
}

/** A draft from a file: its texts know items by their position in the list that its examples are of. */
export interface Imported {
  /** The rules that it belongs to; absent: those of the conversation. */
  rules?: RuleSet | undefined;
  answers: Answers;
  texts: DraftTexts;
  list?: string | undefined;
}

/** What is written of the draft, and what was said while it is filled in: the other stays as it is. */
export interface Written {
  texts?: DraftTexts;
  filled?: readonly Filled[];
}

export type ConversationInput = Kept & { ruleSet: RuleSet };

export const begun = ({ ruleSet, ...kept }: ConversationInput): ConversationContext => ({
  ...withKept({ ruleSet, ...noItems }, kept),
  past: [],
  future: [],
});

type Now = Identified & Pick<ConversationContext, 'ruleSet'>;

/** Keys that were kept begin where those of this conversation end, so that no item has the key of another. */
export function withKept(now: Now, { rules: ruleSet = now.ruleSet, ...kept }: Kept) {
  const { nextKey } = now;
  const { answers = {}, keys = {}, texts = noTexts, round = null, asides = [], filled = [] } = kept;
  const moved = (key: number) => nextKey + key;
  const movedOrNone = (key: number | null) => (key === null ? null : moved(key));
  const known = Object.fromEntries(
    Object.entries(keys).map(([list, each]) => [list, each.map(moved)]),
  );
  // A text keeps the key of an item that was removed: what was undone can bring that back.
  const described = texts.examples.flatMap(({ item }) => (item === null ? [] : [moved(item)]));
  const used = [...Object.values(known).flat(), ...(round?.keys.map(moved) ?? []), ...described];
  const first = Math.max(nextKey, ...used.map((key) => key + 1));
  const others = identified(ruleSet, answers, { answers, keys: known, nextKey: first });
  return {
    ...blank,
    ...others,
    ruleSet,
    filled,
    asides: asides.map((each, index) => ({
      ...each,
      id: others.nextKey + index,
      at: movedPlace(each, moved),
    })),
    nextKey: others.nextKey + asides.length,
    texts: {
      ...texts,
      examples: texts.examples.map((each) => ({ ...each, item: movedOrNone(each.item) })),
    },
    round: round && {
      ...round,
      keys: round.keys.map(moved),
      begun: movedOrNone(round.begun),
      opened: round.opened && { ...round.opened, item: moved(round.opened.item) },
    },
  };
}

/** The prompt under which a line was typed, where the keys of items are others. */
function movedPlace({ at, question }: Aside, moved: (key: number) => number): string {
  const of = fieldOfPromptId(at, question);
  return of ? fieldPromptId(question, moved(of.key), of.field) : at;
}

export function withImported(
  now: Now,
  { rules: ruleSet = now.ruleSet, answers, texts, list = '' }: Imported,
) {
  const others = identified(ruleSet, answers, now);
  const written = textsFromSaved(texts, others.keys[list] ?? []);
  return { ...blank, ...others, ruleSet, texts: written };
}

/** Answers from the page: what is written stays with its items. */
export const withAnswersReplaced = ({ ruleSet, ...now }: Now, answers: Answers) => ({
  ...atRest,
  ...identified(ruleSet, answers, now),
});
