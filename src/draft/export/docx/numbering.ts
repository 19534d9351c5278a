import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Block } from '../../compose/paper.ts';
import { colours, font } from './look.ts';

type Marker = Extract<Block, { kind: 'list' }>['marker'];

/**
 * The name by which `docx` finds a list. It replaces "{name-0}" wherever it stands in the document, so a name holds
 * what no text of ours can: see `visibleText`.
 */
export const listOf = (marker: Marker): string => `${marker}\uFFFF`;

const level = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  face = font,
) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    run: { font: face, color: colours.act },
    paragraph: { indent: { left: 400, hanging: 320 } },
  },
});

export const numbering: INumberingOptions = {
  config: [
    { reference: listOf('bullet'), levels: [level(LevelFormat.BULLET, '•')] },
    { reference: listOf('number'), levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: listOf('box'), levels: [level(LevelFormat.BULLET, '☐', 'Segoe UI Symbol')] },
  ],
};
