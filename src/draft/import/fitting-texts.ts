import type { DraftTexts, ExampleTexts, FieldTexts } from '../../conversation/draft-texts.ts';
import type { Application } from '../../rules/application.ts';
import { mostUnits, textIdsOf } from '../text-ids.ts';

export interface FittingTexts {
  texts: DraftTexts;
  /** Paths of the texts that the application knows no more, an empty one left out. */
  unfitting: string[];
}

/** Of saved texts, those that the application asks for. Whatever else it was given it leaves alone. */
export function fittingTexts(saved: unknown, application: Application): FittingTexts {
  const ids = textIdsOf(application);
  const unfitting: string[] = [];
  const fitting = (value: unknown, known: readonly string[], path: string): FieldTexts =>
    Object.fromEntries(
      entriesOf(value).filter(([id, text]): boolean => {
        if (text === '') return false;
        if (known.includes(id) && typeof text === 'string') return true;
        unfitting.push(`${path}.${id}`);
        return false;
      }),
    ) as FieldTexts;
  const { fields, examples } = Object.fromEntries(entriesOf(saved));
  const read = (value: unknown, index: number): ExampleTexts => {
    const path = `texts.examples.${index}`;
    const { fields: own, ...others } = Object.fromEntries(entriesOf(value));
    const isThere = index < ids.examples;
    const told = fitting(own, isThere ? ids.example : [], `${path}.fields`);
    const units = listOf(Object.values(others).find(Array.isArray)).map((unit, number) =>
      fitting(unit, isThere && number < mostUnits ? ids.unit : [], `${path}.units.${number}`),
    );
    return {
      item: positionIn(others),
      fields: told,
      units: units.slice(0, mostUnits),
    };
  };
  const texts = {
    fields: fitting(fields, ids.fields, 'texts.fields'),
    examples: listOf(examples).map(read).slice(0, ids.examples),
  };
  return { texts, unfitting };
}

/** The first version had other names for an item and its units: what they are tells them apart. */
function positionIn(example: Readonly<Record<string, unknown>>): number | null {
  const position = Object.values(example).find((value) => typeof value === 'number');
  return Number.isInteger(position) && (position as number) >= 0 ? (position as number) : null;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
