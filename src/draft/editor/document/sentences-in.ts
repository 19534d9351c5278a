import type { Field } from '../../../rules/application.ts';

/** A sentence of the rule set with the fields in it: what is between them, and which they are. */
export interface Sentence {
  words: readonly string[];
  fields: readonly Field[];
}

/** No text of a person or a rule set holds it. */
const mark = '\u0001';

/** What is filled in as sentences, as far as the rule set has them. A text has no hyphen in what is filled in. */
export function sentencesIn(
  rule: (key: string, params: Record<string, string>) => string,
  section: string,
  fields: readonly Field[],
): Sentence[] {
  const params = Object.fromEntries(
    fields.map(({ id }) => [id.replaceAll('-', '_'), `${mark}${id}${mark}`]),
  );
  return rule(`application.prose.${section}`, params)
    .split(/(?<=\.)\s+/)
    .filter(Boolean)
    .map((sentence) => {
      const parts = sentence.split(mark);
      const ids = parts.filter((_, index) => index % 2 === 1);
      return {
        words: parts.filter((_, index) => index % 2 === 0),
        fields: ids.flatMap((id) => fields.filter((field) => field.id === id)),
      };
    });
}
