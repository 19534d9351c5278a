/** In keeping with src/view/styles/theme.css. */
export const colours = {
  ink: '333332',
  soft: '56616F',
  line: 'D6DCE4',
  act: '0055CC',
  heading: '003B8E',
  ground: 'EEF4FD',
  sun: 'FFE615',
  gapInk: '4A3000',
  gapGround: 'FFF0A3',
};

export const font = 'Calibri';

/** A4 with margins of 2.2 cm, in twips: twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1247 };

export const textWidth = page.width - 2 * page.margin;
