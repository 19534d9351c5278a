import type { RuleSet } from '../rules/schema.ts';
import { defaultRuleSet } from './regulations.ts';

/** An invented organisation on which a room can try the rules; its name and story are texts by its id. */
export interface HeldCase {
  id: string;
  icon: string;
  /** Names of the questions that the room is asked. */
  asks: readonly string[];
  answers: Readonly<Record<string, unknown>>;
}

export const casesOf = async ({ id }: Pick<RuleSet, 'id'>): Promise<readonly HeldCase[]> =>
  id === defaultRuleSet.id
    ? (
        (await import('./stem-academies/2021/cases.json')) as unknown as {
          default: readonly HeldCase[];
        }
      ).default
    : [];
