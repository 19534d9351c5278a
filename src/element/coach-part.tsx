import type { FunctionComponent } from 'preact';
import type { SampleCase } from '../coach/cases/sample-case.ts';
import { Coach, styles } from '../coach/coach.ts';
import { casesOf } from '../regulations/cases.ts';
import { applicationOf, ruleSetIds } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';
import { dutchWords } from './dutch-words.ts';

/** One for all languages: what is counted, and a second window, outlast a change of them. */
const views = new WeakMap<RuleSet, FunctionComponent>();

/** The stage with the cases of the rules, and what opens drafts for it; with all styles that it is drawn by. */
export async function coachPart(
  ruleSet: RuleSet,
): Promise<readonly [FunctionComponent, ...string[]]> {
  const [frame, result, held] = await Promise.all([
    import('../view/frame/Frame.tsx'),
    import('../view/result.ts'),
    casesOf(ruleSet),
  ]);
  const cases = held as readonly SampleCase[];
  const services = {
    application: () => applicationOf(ruleSet),
    words: () => dutchWords(ruleSet),
    alike: ruleSet.regulation ? ruleSetIds : [],
  };
  const View = views.get(ruleSet) ?? (() => <Coach cases={cases} services={services} />);
  views.set(ruleSet, View);
  return [View, frame.styles, result.styles, styles];
}
