import type { Application, RuleSet } from '../rules/schema.ts';
import draft2023 from './stem-academies/2023/draft.json' with { type: 'json' };
import vlaio2023 from './stem-academies/2023/rules.json' with { type: 'json' };
import draft2024 from './stem-academies/2024/draft.json' with { type: 'json' };
import vlaio2024 from './stem-academies/2024/rules.json' with { type: 'json' };

/** A rule set, and what the draft application to it holds. */
interface Held {
  rules: RuleSet;
  application: Application;
}

/** All that we hold but the default, newest first. */
export const otherYears: readonly Held[] = [
  { rules: vlaio2024 as unknown as RuleSet, application: draft2024 as Application },
  { rules: vlaio2023 as unknown as RuleSet, application: draft2023 as Application },
];
