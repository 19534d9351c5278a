import { BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx';
import { colours, font } from './look.ts';

const fill = (colour: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: colour });

const rule = (color: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

/** `line` in 240ths of a line. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const heading = (
  level: 1 | 2,
  size: number,
  color: string,
  [before, after]: [before: number, after: number],
) => ({
  next: 'BodyText',
  run: { font, size, bold: true, color },
  paragraph: {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    spacing: { before, after, ...lines(240) },
  },
});

const edge = rule(colours.ground, 4, 6);
const textStyle = { basedOn: 'BodyText', quickFormat: true };
const small = { size: 20, color: colours.soft };

/** Every paragraph has one of these; no other formatting stands in the document but what depends on its place. */
export const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, color: colours.ink, language: { value: language } },
      paragraph: { spacing: lines(276) },
    },
    title: {
      next: 'Subtitle',
      run: { font, size: 52, bold: true, color: colours.heading },
      paragraph: { keepNext: true, spacing: { after: 60, ...lines(240) } },
    },
    heading1: heading(1, 32, colours.heading, [440, 140]),
    heading2: heading(2, 25, colours.act, [280, 100]),
    listParagraph: { ...textStyle, paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'BodyText',
      quickFormat: true,
      run: { size: 26, color: colours.soft },
      paragraph: {
        spacing: { after: 320 },
        border: { bottom: rule(colours.sun, 24, 10) },
      },
    },
    {
      id: 'BodyText',
      name: 'Body Text',
      quickFormat: true,
      paragraph: { spacing: { after: 140 } },
    },
    { ...textStyle, id: 'Hint', name: 'Hint', run: small },
    {
      ...textStyle,
      id: 'Notice',
      name: 'Notice',
      paragraph: {
        keepLines: true,
        indent: { left: 200, right: 120 },
        spacing: { before: 120, after: 240 },
        shading: fill(colours.ground),
        border: { top: edge, bottom: edge, left: rule(colours.act, 24, 8), right: edge },
      },
    },
    { id: 'HintList', name: 'Hint List', basedOn: 'ListParagraph', quickFormat: true, run: small },
    {
      id: 'TableText',
      name: 'Table Text',
      quickFormat: true,
      run: { size: 21 },
      paragraph: { spacing: lines(259) },
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      quickFormat: true,
      run: { bold: true, color: colours.heading },
      paragraph: { keepNext: true },
    },
    {
      // Word asks for a paragraph between two tables and after the last.
      id: 'TableEnd',
      name: 'Table End',
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    },
    {
      id: 'Footer',
      name: 'footer',
      run: { size: 18, color: colours.soft },
      paragraph: {
        spacing: lines(240),
        border: { top: rule(colours.line, 4, 6) },
      },
    },
  ],
  characterStyles: [
    {
      id: 'Gap',
      name: 'Gap',
      quickFormat: true,
      run: { bold: true, color: colours.gapInk, shading: fill(colours.gapGround) },
    },
  ],
});
