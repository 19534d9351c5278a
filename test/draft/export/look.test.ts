import { expect, test } from 'vitest';
import { colours } from '../../../src/draft/export/docx/look.ts';
import { contrast, type Rgb } from '../../../src/element/contrast.ts';

const rgb = (hex: string) => (hex.match(/../g) ?? []).map((part) => parseInt(part, 16) / 255);
const between = (ink: string, ground: string) =>
  contrast(rgb(ink) as unknown as Rgb, rgb(ground) as unknown as Rgb);

test('every ink of the Word file stands out from its ground', () => {
  const { ink, soft, act, heading, ground, gapInk, gapGround } = colours;
  for (const each of [ink, soft, act, heading])
    for (const under of ['FFFFFF', ground]) expect(between(each, under)).toBeGreaterThan(4.5);
  expect(between(gapInk, gapGround)).toBeGreaterThan(4.5);
});
