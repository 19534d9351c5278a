import type { ConversationContext } from '../../conversation/machine/context.ts';
import type { Application } from '../../rules/application.ts';
import { composeDraft } from '../compose/compose-draft.ts';
import type { Material } from '../compose/material.ts';
import { materialOf } from '../compose/material-of.ts';
import { exportDraft, formats } from './export-draft.ts';

/**
 * The draft of this moment as a file, and how many of its sections are complete.
 *
 * @throws RangeError for a format that we do not write, or a rule set without a draft.
 */
export async function exportAs(
  wanted: string,
  context: ConversationContext,
  application: Application | undefined,
  shown: Pick<Material, 'date' | 'words' | 'places'>,
): Promise<{ file: File; complete: number }> {
  const format = formats.find((each) => each === wanted);
  if (!format) throw new RangeError(`"${wanted}" is no format: choose ${formats.join(', ')}.`);
  if (!application) throw new RangeError(`The rule set ${context.ruleSet.id} has no draft.`);
  const material = materialOf(context, application, shown);
  const composed = composeDraft(material);
  const file = await exportDraft(format, material, composed);
  return { file, complete: composed.ready };
}
