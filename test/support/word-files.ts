import type { FieldTexts } from '../../src/conversation/draft-texts.ts';
import { composeDraft } from '../../src/draft/compose/compose-draft.ts';
import { exportDraft } from '../../src/draft/export/export-draft.ts';
import { textIdsOf } from '../../src/draft/text-ids.ts';
import { academy, online, trajectory } from './academy.ts';
import { draftApplication, nastyTexts } from './draft-arbitraries.ts';
import { keyOf, materialFor } from './draft-material.ts';

const hostile = [
  ...nastyTexts,
  '👩‍👩‍👧‍👦 🇧🇪 e\u0301 ﷽',
  'שלום \u2067rechts naar links\u2069 ١٢٣',
  'w'.repeat(3000),
  '“aanhalingstekens” ‘en’ \'deze\' "ook" & <zelfs> deze',
  'een regel\n\n\ntwee regels lager\n\teen tab',
];

const told = (ids: readonly string[], from: number): FieldTexts =>
  Object.fromEntries(ids.map((id, index) => [id, hostile[(from + index) % hostile.length] ?? '']));

/** Word files as people make them, and as hardly anyone does, by name: for programs that say whether they are valid. */
export async function wordFiles(): Promise<Map<string, Uint8Array>> {
  const ids = textIdsOf(draftApplication);
  const trajectories = [trajectory({ title: hostile[6] ?? '' }), online({ title: '=1+1' })];
  const nasty = {
    fields: { ...told(ids.fields, 0), name: hostile.join(' ').slice(0, 2000) },
    examples: [0, 1].map((index) => ({
      item: keyOf(index),
      fields: told(ids.example, index),
      units: hostile.map((_, from) => told(ids.unit, from)),
    })),
  };
  const plain = { fields: { name: 'vzw Vonk', expertise: 'Twee ingenieurs.' }, examples: [] };
  const materials = {
    plain: await materialFor(academy({ relevance: 'no', companies: 'unknown' }), plain),
    nasty: await materialFor(academy({ trajectories }), nasty),
    empty: await materialFor({}),
  };
  const files = new Map<string, Uint8Array>();
  for (const [name, material] of Object.entries(materials))
    for (const format of ['docx', 'docx-clean'] as const) {
      const file = await exportDraft(format, material, composeDraft(material));
      const copy = format === 'docx' ? 'working' : 'clean';
      files.set(`${name}-${copy}.docx`, new Uint8Array(await file.arrayBuffer()));
    }
  return files;
}
