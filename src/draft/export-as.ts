import type { ConversationContext } from '../conversation/context.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { composeApplication } from './application.ts';
import { exportDraft, formats } from './export-draft.ts';
import type { Material } from './material.ts';
import { templateOf } from './template.ts';

/**
 * The draft of this moment as a file, and how many of its sections are complete.
 *
 * @throws RangeError for a format that we do not write, or a rule set without a draft.
 */
export async function exportAs(
  wanted: string,
  context: ConversationContext,
  { date, words, places }: Pick<Material, 'date' | 'words' | 'places'>,
): Promise<{ file: File; complete: number }> {
  const { ruleSet, answers, texts } = context;
  const format = formats.find((each) => each === wanted);
  if (!format) throw new RangeError(`"${wanted}" is no format: choose ${formats.join(', ')}.`);
  const template = templateOf(ruleSet.id);
  if (!template) throw new RangeError(`The rule set ${ruleSet.id} has no draft.`);
  const assessment = assessmentOf(context, date);
  const material = { ruleSet, template, answers, assessment, texts, words, places, date };
  const application = composeApplication(material);
  const file = await exportDraft(format, material, application);
  return { file, complete: application.ready };
}
