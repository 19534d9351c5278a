import { contrast, hardestOf, hexOf, poleFor, type Rgb, withContrast } from './contrast.ts';
import { type ThemeColour, themeColours } from './theme-colours.ts';

const text = 4.5;
const control = 3;
/** What a ground leaves to its text, so that grounds derived from it do too. */
const comfortable = 7;
/** Screens round the grounds that are mixed. */
const spare = 1.02;
const mostRounds = 6;

/** The property of the styles behind each colour. */
const styled: Record<ThemeColour, string> = {
  background: '--card',
  surface: '--ground',
  bubble: '--bubble',
  text: '--ink',
  'text-soft': '--soft',
  accent: '--act',
  'on-accent': '--on-act',
  success: '--ok',
  warning: '--open',
  error: '--no',
  edge: '--edge',
  focus: '--focus',
  line: '--line',
  highlight: '--sun',
};

/** What is read or seen on what; lines and the highlight only decorate. A later colour may derive from an earlier one. */
const pairs: readonly { name: ThemeColour; least: number; grounds: readonly string[] }[] = [
  {
    name: 'text',
    least: text,
    grounds: ['--card', '--ground', '--bubble', '--act-ground', '--open-ground'],
  },
  { name: 'text-soft', least: text, grounds: ['--card', '--ground', '--act-ground'] },
  { name: 'accent', least: text, grounds: ['--card', '--ground', '--act-ground'] },
  { name: 'on-accent', least: text, grounds: ['--act', '--act-strong'] },
  { name: 'success', least: text, grounds: ['--card', '--ok-ground'] },
  { name: 'warning', least: text, grounds: ['--card', '--open-ground'] },
  { name: 'error', least: text, grounds: ['--card', '--no-ground'] },
  { name: 'edge', least: control, grounds: ['--card', '--ground'] },
  { name: 'focus', least: control, grounds: ['--card', '--ground'] },
];

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** Colours by which text could not be read are replaced, in both schemes; the page's author is told about the one in use. */
export function guardContrast(host: HTMLElement): void {
  const shadow = host.shadowRoot;
  const root = shadow?.querySelector<HTMLElement>('.root');
  if (!root || !host.isConnected) return;
  const probe = host.ownerDocument.createElement('div');
  probe.className = 'root';
  root.before(probe);
  const [light, dark] = schemes.map((scheme) => mend(probe, host, scheme)) as [Mended, Mended];
  probe.remove();

  for (const name of themeColours) {
    const isMended = light.sentences.has(name) || dark.sentences.has(name);
    const value = `light-dark(${light.colours.get(name)}, ${dark.colours.get(name)})`;
    if (isMended) root.style.setProperty(`--stem-check-${name}`, value);
    else root.style.removeProperty(`--stem-check-${name}`);
  }
  const { sentences } = schemeOf(root) === 'dark' ? dark : light;
  for (const sentence of sentences.values()) tell(sentence);
}

interface Mended {
  /** Each colour as it is to be, as CSS. */
  colours: ReadonlyMap<ThemeColour, string>;
  /** What to tell about those that are others than the host set. */
  sentences: ReadonlyMap<ThemeColour, string>;
}

function mend(probe: HTMLElement, host: HTMLElement, scheme: Scheme): Mended {
  probe.dataset.theme = scheme;
  const sentences = new Map<ThemeColour, string>();
  const set = (name: ThemeColour, value: string, sentence: string) => {
    probe.style.setProperty(`--stem-check-${name}`, value);
    if (!sentences.has(name)) sentences.set(name, sentence);
  };
  const read = (name: ThemeColour) => colourOf(probe, styled[name], scheme);

  /** Whether a colour shows on its grounds; if not, it is replaced by one that does. */
  const shows = ({ name, least, grounds }: (typeof pairs)[number]): boolean => {
    const colour = read(name);
    const under = grounds.map((ground) => colourOf(probe, ground, scheme));
    const hardest = hardestOf(colour, under);
    const ratio = contrast(colour, hardest);
    if (ratio >= least) return true;
    const other = hexOf(withContrast(colour, under, least * spare));
    set(name, other, `${hexOf(colour)} has only ${atMost(ratio)}:1 on ${hexOf(hardest)}`);
    return false;
  };
  /** Grounds that derive from a colour move with it, so all are looked at until none is replaced any more. */
  const isReadable = (): boolean => {
    for (let round = 0; round < mostRounds; round++)
      if (pairs.filter((pair) => !shows(pair)).length === 0) return true;
    return false;
  };
  const noText = (name: ThemeColour) => `${hexOf(read(name))} leaves no colour for text`;
  const clearGround = () => {
    for (const name of ['surface', 'bubble'] as const) set(name, 'initial', noText(name));
    const ground = read('background');
    // Those that derive from it are darker or lighter, and carry text too.
    const pole = poleFor([ground, read('surface'), read('bubble')]);
    const clear = withContrast(ground, [pole], comfortable);
    set('background', hexOf(clear), noText('background'));
  };
  /** From what the host wants to less and less of it. */
  const retreats = [
    () => {},
    () => {
      for (const name of ['surface', 'bubble'] as const) set(name, 'initial', noText(name));
    },
    clearGround,
    () => {
      clearGround();
      // Else it derives from the accent, which the ground may have made light, or dark.
      set('bubble', hexOf(read('background')), noText('bubble'));
    },
  ];
  for (const retreat of retreats) {
    probe.removeAttribute('style');
    sentences.clear();
    dropWhatIsNoColour(host, set);
    retreat();
    if (isReadable()) break;
  }

  const colours = new Map(themeColours.map((name) => [name, cssOf(probe, styled[name])] as const));
  for (const [name, sentence] of sentences)
    sentences.set(
      name,
      `--stem-check-${name} ${sentence}; ${hexOf(parse(colours.get(name) ?? '').colour)} is used instead.`,
    );
  probe.removeAttribute('style');
  return { colours, sentences };
}

function dropWhatIsNoColour(
  host: HTMLElement,
  set: (name: ThemeColour, value: string, sentence: string) => void,
): void {
  const style = getComputedStyle(host);
  for (const name of themeColours) {
    const value = style.getPropertyValue(`--stem-check-${name}`).trim();
    if (value && !CSS.supports('color', value)) set(name, 'initial', `“${value}” is no colour`);
  }
}

/** A colour as it is seen: what lets light through lies on the card, and the card on the page. */
function colourOf(probe: HTMLElement, property: string, scheme: Scheme): Rgb {
  const { colour, alpha } = parse(cssOf(probe, property));
  if (alpha >= 1) return colour;
  const page: Rgb = scheme === 'light' ? [1, 1, 1] : [0, 0, 0];
  const under = property === '--card' ? page : colourOf(probe, '--card', scheme);
  return colour.map((part, at) => part * alpha + (under[at] as number) * (1 - alpha)) as never;
}

/** Whatever notation a colour has, the browser says it as `color(srgb …)`. */
function cssOf(probe: HTMLElement, property: string): string {
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = `color(from var(${property}) srgb r g b / alpha)`;
  return getComputedStyle(probe).color;
}

function parse(css: string): { colour: Rgb; alpha: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = css
    .replace(/^color\(srgb|[/)]/g, ' ')
    .trim()
    .split(/\s+/)
    .map((part) => Math.min(1, Math.max(0, Number.parseFloat(part) || 0)));
  return { colour: [red, green, blue], alpha };
}

function schemeOf(root: HTMLElement): Scheme {
  const { theme } = root.dataset;
  const isDark =
    theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  return isDark ? 'dark' : 'light';
}

/** Rounded down: 4.49 is not 4.5. */
const atMost = (ratio: number): number => Math.floor(ratio * 10) / 10;

const told = new Set<string>();

function tell(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`[stem-check] ${sentence}`);
}
