import * as z from 'zod/mini';
import { answersSchema } from '../../assessment/parse-answers.ts';
import type { Application } from '../../rules/application.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { type SavedDraft, savedVersion } from '../saved-draft.ts';
import { textIdsOf } from '../text-ids.ts';

const format: SavedDraft['format'] = 'stem-check-draft';

const textsOf = (ids: readonly string[]) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, z.optional(z.string())])));

/** What we write, for who makes or reads drafts with other tools. */
export function draftJsonSchema(ruleSet: RuleSet, application: Application): object {
  const { fields, example, unit, examples } = textIdsOf(application);
  const draft = z.strictObject({
    format: z.literal(format),
    version: z.literal(savedVersion),
    ruleSet: z.literal(ruleSet.id),
    date: z.iso.date(),
    answers: answersSchema([ruleSet]),
    texts: z.strictObject({
      fields: textsOf(fields),
      examples: z
        .array(
          z.strictObject({
            item: z.nullable(z.int().check(z.minimum(0))),
            fields: textsOf(example),
            units: z.array(textsOf(unit)),
          }),
        )
        .check(z.maxLength(examples)),
    }),
  });
  return {
    title: `Draft application of <stem-check>, rule set ${ruleSet.id}`,
    ...z.toJSONSchema(draft, { io: 'input' }),
  };
}
