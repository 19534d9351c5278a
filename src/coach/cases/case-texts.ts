import { useWidget } from '../../view/widget-context.ts';
import type { SampleCase } from './sample-case.ts';

interface CaseTexts {
  name: string;
  /** Three sentences. */
  story: readonly string[];
  /** What is easily overlooked. */
  trap: string;
}

/** What the texts of the regulation tell of a case; one that was brought along has its own. */
export function useCaseTexts(): (of: SampleCase) => CaseTexts {
  const { rule } = useWidget().texts;
  return ({ id, name, story = [], trap = '' }) =>
    name === undefined
      ? {
          name: rule(`cases.${id}.name`) || id,
          story: [
            rule(`cases.${id}.story.1`),
            rule(`cases.${id}.story.2`),
            rule(`cases.${id}.story.3`),
          ].filter(Boolean),
          trap: rule(`cases.${id}.trap`),
        }
      : { name, story, trap };
}
