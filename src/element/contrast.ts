/** Red, green and blue of sRGB, each from 0 to 1. */
export type Rgb = readonly [number, number, number];

const black: Rgb = [0, 0, 0];
const white: Rgb = [1, 1, 1];
const most = 255;

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** The ground on which a colour shows least. */
export const hardestOf = (colour: Rgb, grounds: readonly Rgb[]): Rgb =>
  grounds.reduce((hardest, ground) =>
    contrast(colour, ground) < contrast(colour, hardest) ? ground : hardest,
  );

/** Black or white, whichever shows better on all these grounds. */
export const poleFor = (grounds: readonly Rgb[]): Rgb =>
  leastContrast(white, grounds) > leastContrast(black, grounds) ? white : black;

const leastContrast = (colour: Rgb, grounds: readonly Rgb[]): number =>
  contrast(colour, hardestOf(colour, grounds));

/**
 * The colour that has this contrast with every ground and is nearest to the given one on its way to black or to white,
 * which keeps its hue. What passes comes back as it is; where nothing passes, the better of black and white.
 */
export function withContrast(colour: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  const passes = (each: Rgb) => leastContrast(each, grounds) >= least;
  if (passes(colour)) return colour;
  for (let step = 1; step <= most; step++) {
    const found = [black, white].map((pole) => mix(colour, pole, step / most)).filter(passes);
    const [nearest] = found.sort((a, b) => distance(a, colour) - distance(b, colour));
    if (nearest) return nearest;
  }
  return poleFor(grounds);
}

/** Rounded to what `#rrggbb` can say, so that what is checked is what is shown. */
const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, at) => rounded(part + ((to[at] as number) - part) * share)) as unknown as Rgb;

const rounded = (part: number): number => Math.round(part * most) / most;

const distance = (one: Rgb, other: Rgb): number =>
  Math.hypot(...one.map((part, at) => part - (other[at] as number)));

export const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(part * most)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
