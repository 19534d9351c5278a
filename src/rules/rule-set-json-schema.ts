import * as z from 'zod/mini';
import { describedAt } from './described-at.ts';
import { ruleSet } from './schema.ts';

/** A node of a JSON Schema, as far as it is read here. */
interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  oneOf?: Node[];
  $defs?: Record<string, Node>;
}

/**
 * The shape of a rule set, with what each field is for. What must hold between its parts is in `parse-rule-set.ts` only.
 * Beside the fields of a rule set a file can name the schema itself, for editors.
 */
export function ruleSetJsonSchema(): object {
  const { properties, ...schema } = z.toJSONSchema(ruleSet, { io: 'input' }) as Node;
  const all: Node = { ...schema, properties: { $schema: {}, ...properties } };
  sayFor(all, []);
  for (const each of Object.values(schema.$defs ?? {})) sayFor(each, []);
  return { title: 'Rule set of <stem-check>', ...all };
}

/** Gives every field below its description, by its path: what lies in a list or in a choice of shapes has that of the list. */
function sayFor(node: Node, path: readonly string[]): void {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const inside = [...path, name];
    const description = describedAt(inside);
    if (description !== undefined) field.description = description;
    sayFor(field, inside);
  }
  for (const each of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) sayFor(each, path);
  if (node.items) sayFor(node.items, path);
  if (typeof node.additionalProperties === 'object') sayFor(node.additionalProperties, path);
}
