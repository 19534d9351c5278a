import * as z from 'zod/mini';
import { answersSchema } from '../../assessment/parse-answers.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { type SavedDraft, savedVersion } from '../saved-draft.ts';
import type { Field, Template } from '../template.ts';

const longestText = 100_000;
const mostActivities = 100;

const codeOf =
  (code: string) =>
  (issue: { code: string }): string | undefined =>
    issue.code === 'unrecognized_keys' ? code : undefined;

const text = z.string().check(z.maxLength(longestText, { error: 'too-long' }));

const textsOf = (ids: readonly string[]) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, z.optional(text)])), {
    error: codeOf('unknown-field'),
  });

export const idsOf = (fields: readonly Field[]): string[] => fields.map(({ id }) => id);

/** The ids under which a person's texts are kept: those of the fields, and of the topics with a passage. */
export const fieldIds = ({ sections }: Template): string[] =>
  sections.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'fields') return idsOf(part.fields);
      return part.kind === 'topic' && part.passage ? [part.id] : [];
    }),
  );

export const exampleCount = ({ sections }: Template): number =>
  sections.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'example').length;

const exampleSchema = ({ examples }: Template) =>
  z.strictObject({
    trajectory: z.nullable(
      z
        .int({ error: (issue) => (typeof issue.input === 'number' ? 'not-whole' : undefined) })
        .check(z.minimum(0, { error: 'out-of-range' })),
    ),
    fields: textsOf(idsOf(examples.fields)),
    activities: z
      .array(textsOf(idsOf(examples.activity)))
      .check(z.maxLength(mostActivities, { error: 'too-many' })),
  });

const format: SavedDraft['format'] = 'stem-check-draft';

export const draftSchema = (ruleSet: RuleSet, template: Template) =>
  z.strictObject({
    format: z.literal(format),
    version: z.literal(savedVersion, { error: 'unknown-version' }),
    ruleSet: z.literal(ruleSet.id, { error: 'other-rule-set' }),
    date: z.iso.date(),
    answers: answersSchema([ruleSet]),
    texts: z.strictObject({
      fields: textsOf(fieldIds(template)),
      examples: z
        .array(exampleSchema(template))
        .check(z.maxLength(exampleCount(template), { error: 'too-many' })),
    }),
  });

/** For who makes or reads drafts with other tools. */
export const draftJsonSchema = (ruleSet: RuleSet, template: Template): object => ({
  title: `Draft application of <stem-check>, rule set ${ruleSet.id}`,
  ...z.toJSONSchema(draftSchema(ruleSet, template), { io: 'input' }),
});
