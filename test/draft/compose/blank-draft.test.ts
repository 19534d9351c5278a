import { expect, it } from 'vitest';
import { blankDraft } from '../../../src/draft/compose/blank-draft.ts';
import { composeDraft } from '../../../src/draft/compose/compose-draft.ts';
import type { Paper } from '../../../src/draft/compose/paper.ts';
import { academy } from '../../support/academy.ts';
import { materialFor } from '../../support/draft-material.ts';

const headings = ({ blocks }: Paper): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));

it('holds the sections alone, and that it is a draft', async () => {
  const material = await materialFor(academy(), { fields: { name: 'vzw Vonk' }, examples: [] });
  const { application, rule } = material.words;
  const blank = blankDraft(material);
  const ids = composeDraft(await materialFor({})).sections.map(({ id }) => id);
  expect(headings(blank)).toEqual(ids.map((id) => rule(`draft.sections.${id}`)));
  const text = JSON.stringify(blank);
  expect(text).toContain(application('notice'));
  expect(text).not.toContain('vzw Vonk');
});
