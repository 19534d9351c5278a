import { contrast, type Rgb } from '../../src/element/contrast.ts';
import { academy } from '../support/academy.ts';
import { barriersIn, colourRules } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** Sets properties on the element, and waits until the guard has looked at them. */
async function dress({ widget, page }: ConversationPage, properties: Record<string, string>) {
  await widget.evaluate((host, properties) => {
    host.removeAttribute('style');
    for (const [name, value] of Object.entries(properties))
      (host as HTMLElement).style.setProperty(`--stem-check-${name}`, value);
  }, properties);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

const styleOf = (
  { widget }: ConversationPage,
  selector: string,
  property: 'color' | 'backgroundColor' | 'borderTopLeftRadius' | 'fontFamily' | 'fontSize',
) =>
  widget
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element)[property], property);

const palettes: Record<string, string>[] = [
  { accent: '#ffed00' },
  { accent: 'rgb(0 0 0 / 20%)' },
  { accent: 'oklch(0.9 0.2 150)', highlight: 'red' },
  { accent: 'light-dark(#fefefe, #010101)' },
  { accent: 'banana', text: '#aaa' },
  { background: '#123' },
  { background: '#777', accent: '#888' },
  { background: '#fff', bubble: '#000', surface: '#222' },
  { background: 'hsl(50 100% 50%)', accent: 'hotpink', 'on-accent': 'white' },
  { success: '#9f9', warning: '#fc0', error: '#f88', edge: '#eee', 'text-soft': '#ccc' },
  { surface: 'navy', 'text-soft': 'grey', focus: 'white' },
];

test('whatever colours a host sets, a question with findings and an error can be read, and a verdict', async ({
  open,
}) => {
  const conversation = await open();
  const expectReadable = async (isSeen: (index: number) => boolean) => {
    for (const palette of palettes.filter((_, index) => isSeen(index)))
      for (const theme of ['light', 'dark']) {
        await conversation.widget.evaluate((host, to) => host.setAttribute('theme', to), theme);
        await dress(conversation, palette);
        const barriers = await barriersIn(conversation.page, 'stem-check', colourRules);
        expect.soft(barriers, `${theme} ${JSON.stringify(palette)}`).toEqual([]);
      }
  };
  await conversation.skipTo(academy({ audience: 'one-school' }), 'hard-to-reach');
  await conversation.finish();
  await expectReadable((index) => index % 2 === 1);
  await conversation.go('frame.result');
  await expectReadable(() => true);
});

test('colours that can be read are left as they are, and those before come back', async ({
  open,
}) => {
  const conversation = await open();
  const { widget } = conversation;
  const own = await styleOf(conversation, '.primary', 'backgroundColor');
  await dress(conversation, { accent: 'light-dark(#b0005a, #ffb0d0)' });
  expect(await styleOf(conversation, '.primary', 'backgroundColor')).toBe('rgb(176, 0, 90)');
  expect(await styleOf(conversation, '.primary', 'color')).toMatch(/^color\(xyz-d65 0.95\d* 1 1.0/);
  await dress(conversation, { accent: '#ffed00' });
  expect(await styleOf(conversation, '.primary', 'backgroundColor')).not.toBe('rgb(255, 237, 0)');
  await dress(conversation, {});
  expect(await styleOf(conversation, '.primary', 'backgroundColor')).toBe(own);
  expect(await widget.evaluate(({ shadowRoot }) => shadowRoot?.childElementCount)).toBe(2);
});

test('what is replaced is said once, in one sentence', async ({ open, page }) => {
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  const conversation = await open();
  for (const accent of ['#ffed00', '#0055cc', '#ffed00']) await dress(conversation, { accent });
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^\[stem-check] --stem-check-accent #ffed00 has only [\d.]+:1 on #\w{6}; #\w{6} is used instead\.$/,
  );
});

test('the guard is only fetched where a colour is set', async ({ open, page }) => {
  const guards: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('guard')) guards.push(request.url());
  });
  const conversation = await open();
  await dress(conversation, { radius: '0', font: 'serif', 'font-size': '20px' });
  expect(guards).toEqual([]);
  expect(await styleOf(conversation, '.widget', 'borderTopLeftRadius')).toBe('0px');
  expect(await styleOf(conversation, '.root', 'fontFamily')).toBe('serif');
  expect(await styleOf(conversation, '.root', 'fontSize')).toBe('20px');
  await dress(conversation, { accent: 'green' });
  expect(guards).toHaveLength(1);
});

/** Colours of ours as they are drawn: red, green and blue, each from 0 to 1. */
const drawn = ({ widget }: ConversationPage, names: readonly string[]) =>
  widget.evaluate(({ shadowRoot }, names) => {
    const probe = document.createElement('i');
    shadowRoot?.querySelector('.root')?.append(probe);
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    const colours = names.map((name) => {
      probe.style.color = `var(--${name})`;
      canvas.fillStyle = getComputedStyle(probe).color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red / 255, green / 255, blue / 255] as const;
    });
    probe.remove();
    return colours;
  }, names);

test('edges of fields and the ring of focus stand out from every ground, in both themes', async ({
  open,
}) => {
  const conversation = await open();
  await expect(conversation.widget.locator('.root')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await conversation.widget.evaluate((host, theme) => host.setAttribute('theme', theme), theme);
    const marks: Rgb[] = await drawn(conversation, ['edge', 'focus', 'act']);
    for (const ground of await drawn(conversation, ['card', 'ground', 'act-ground', 'no-ground']))
      for (const mark of marks) expect.soft(contrast(mark, ground), theme).toBeGreaterThan(3);
  }
});

test('a host styles the parts', async ({ open, page }) => {
  const conversation = await open();
  await conversation.skipTo(academy(), 'ages');
  const parts = {
    header: '.head',
    board: '.board',
    turn: '.turn',
    question: '.ask',
    option: '.reply',
    button: '.primary',
  };
  await page.evaluate((names) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      names.map((name) => `stem-check::part(${name}) { background-color: #fefefe }`).join(''),
    );
    document.adoptedStyleSheets.push(sheet);
  }, Object.keys(parts));
  for (const [name, selector] of Object.entries(parts))
    expect(await styleOf(conversation, selector, 'backgroundColor'), name).toBe(
      'rgb(254, 254, 254)',
    );
});

test('in forced colours what has a ground has a border, and the guard says nothing', async ({
  open,
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const conversation = await open();
  await conversation.skipTo(academy({ audience: 'one-school' }), 'individual-enrolment');
  await dress(conversation, { accent: '#b0005a' });
  const bare = await conversation.widget.evaluate(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('.root *') ?? [])]
      .filter((each) => {
        const { backgroundColor, borderTopWidth, borderInlineStartWidth } = getComputedStyle(each);
        const around = getComputedStyle(each.parentElement as Element).backgroundColor;
        const isFilled = !backgroundColor.endsWith(', 0)') && backgroundColor !== around;
        return isFilled && borderTopWidth === '0px' && borderInlineStartWidth === '0px';
      })
      .filter((each) => each.checkVisibility() && !each.matches('option, .ghost, .link, input'))
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
  expect(bare).toEqual([]);
  expect(said).toEqual([]);
});

for (const name of ['vlaanderen', 'steamhive']) {
  test(`nothing of the preset ${name} needs to be replaced`, async ({ page }) => {
    const guarded = page.waitForResponse(/contrast-guard/);
    await page.goto(`/demo/${name}.html`);
    await guarded;
    for (const id of ['light', 'dark']) {
      const widget = page.locator(`stem-check#${id}`);
      await expect(widget.getByRole('button').first()).toBeVisible();
      const replaced = () =>
        widget.evaluate(({ shadowRoot }) =>
          shadowRoot?.querySelector('.root')?.getAttribute('style'),
        );
      await page.waitForTimeout(200);
      expect((await replaced()) ?? '').toBe('');
    }
  });
}
