import { always, type Chosen, type Formula, type Formulas } from './formulas.ts';
import type { Left, Level } from './levels.ts';

/** Formulas that items can be asked to meet: as many as a number has bits. */
const mostAsked = 30;

type Item = Readonly<Record<string, unknown>>;

/** The ways in which lists can differ: by which of the formulas asked of their items some item meets. */
export class ListKinds {
  readonly asked: readonly Formula[];
  /** A bit for each formula. */
  kinds: readonly number[] = [];
  readonly #formulas: Formulas;
  readonly #fields: readonly Level[];
  readonly #choices: readonly (readonly Chosen[])[];
  readonly #choiceOf = new Map<number, number>();
  /** What an item can meet, by the choices that it makes: most items of a long list make the same few. */
  readonly #byChoices = new Map<string, readonly number[]>();

  private constructor(formulas: Formulas, fields: readonly Level[], asked: readonly Formula[]) {
    this.asked = asked;
    this.#formulas = formulas;
    this.#fields = fields;
    this.#choices = fields.map(choicesAt);
  }

  /** Null where there are more than so many ways, or too much is asked of the items. */
  static of(
    formulas: Formulas,
    fields: readonly Level[],
    asked: readonly Formula[],
    max: number,
    most: number,
  ): ListKinds | null {
    if (asked.length > mostAsked) return null;
    const lists = new ListKinds(formulas, fields, asked);
    const items = lists.#follow({}, most);
    const kinds = items && kindsOfLists(items, max, most);
    if (!kinds) return null;
    lists.kinds = kinds;
    kinds.forEach((kind, choice) => {
      lists.#choiceOf.set(kind, choice);
    });
    return lists;
  }

  /** The kinds that a list can still be of, by their place. Absent: it is longer than lists can be. */
  choicesOf(items: readonly Item[]): Left {
    let kinds: readonly number[] = [0];
    for (const item of items) {
      const own = this.#kindsOf(item);
      kinds = [...new Set(kinds.flatMap((kind) => own.map((each) => kind | each)))];
    }
    const choices = kinds.map((kind) => this.#choiceOf.get(kind) ?? -1);
    if (choices.includes(-1)) return undefined;
    return choices.length === 1 ? choices[0] : choices;
  }

  #kindsOf(item: Item): readonly number[] {
    const choices = this.#fields.map((level) => choiceIn(item, level)).join();
    const kinds = this.#byChoices.get(choices) ?? this.#follow(item, Infinity) ?? [];
    this.#byChoices.set(choices, kinds);
    return kinds;
  }

  /** What an item can meet, its open fields filled in every way; null where those are too many. */
  #follow(item: Item, most: number): number[] | null {
    let states: State[] = [{ left: this.asked, before: 0 }];
    // Old libraries give arrays other `entries`.
    const fields = this.#fields.map((level, place) => [level, this.#choices[place] ?? []] as const);
    for (const [level, all] of fields) {
      const known = all[choiceIn(item, level)];
      const choices = known ? [known] : all;
      const after = states.flatMap(({ left, before }) =>
        choices.flatMap((chosen): State[] => {
          const next = level.follow(before, chosen.choice);
          if (next < 0) return [];
          return [
            { left: left.map((each) => this.#formulas.restrict(each, chosen)), before: next },
          ];
        }),
      );
      states = after.length > 1 ? distinct(after) : after;
      if (states.length > most) return null;
    }
    return states.map(({ left }) => bitsOf(left));
  }
}

const choiceIn = (item: Item, { id, choiceOf }: Level): number =>
  choiceOf(Object.hasOwn(item, id) ? item[id] : undefined);

/** What is left of what is asked, and what is chosen so far of one answer. */
interface State {
  left: readonly Formula[];
  before: number;
}

const distinct = (states: readonly State[]): State[] => [
  ...new Map(states.map((state) => [`${state.before},${state.left}`, state])).values(),
];

export const choicesAt = ({ number, choices }: Level): Chosen[] =>
  Array.from({ length: choices }, (_, choice) => ({ level: number, choice, made: new Map() }));

const bitsOf = (formulas: readonly Formula[]): number =>
  formulas.reduce((bits, formula, bit) => (formula === always ? bits | (1 << bit) : bits), 0);

/** What lists of up to so many items can meet together. */
function kindsOfLists(items: readonly number[], max: number, most: number): number[] | null {
  let kinds = new Set([0]);
  for (let length = 0; length < max; length += 1) {
    const more = new Set(kinds);
    for (const kind of kinds) for (const item of items) more.add(kind | item);
    if (more.size > most) return null;
    if (more.size === kinds.size) break;
    kinds = more;
  }
  return [...kinds];
}
