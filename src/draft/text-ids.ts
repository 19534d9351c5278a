import type { Application, Field } from '../rules/application.ts';

/** The ids under which the texts of a person are kept. */
export interface TextIds {
  /** Of the fields, and of the passages with a text to write. */
  fields: readonly string[];
  /** Of what is written about an example as a whole, and about each of its units. */
  example: readonly string[];
  unit: readonly string[];
  /** How many examples there can be. */
  examples: number;
}

export function textIdsOf({ sections, examples }: Application): TextIds {
  const parts = sections.flatMap((section) => section.parts);
  return {
    fields: parts.flatMap((part) => {
      if (part.kind === 'fields') return idsOf(part.fields);
      return part.kind === 'passage' && part.text ? [part.id] : [];
    }),
    example: idsOf(examples?.fields ?? []),
    unit: idsOf(examples?.unit ?? []),
    examples: parts.filter(({ kind }) => kind === 'example').length,
  };
}

const idsOf = (fields: readonly Field[]): string[] => fields.map(({ id }) => id);

/** How many units of an example can be described. */
export const mostUnits = 100;
