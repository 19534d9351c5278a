import { academy } from '../support/academy.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { type Language, languages, localeTexts } from '../support/locale-texts.ts';
import { understandCases } from '../support/understand-cases.ts';
import { expectVerdict } from '../support/verdict.ts';

const club = academy({
  announcement: ['uitdatabank', 'website', 'social-media'],
  trajectories: [{ coherent: 'yes', activities: 3, place: 'on-site', postcodes: ['9000', '9100'] }],
  'hard-to-reach': ['reachable', 'affordable'],
});

const [trajectory] = club.trajectories as Record<string, unknown>[];
const listed: Record<string, unknown> = {
  ...Object.fromEntries(
    Object.entries(trajectory ?? {}).map(([field, value]) => [
      `trajectories.fields.${field}`,
      value,
    ]),
  ),
  'trajectories.first': 'yes',
  'trajectories.more': 'no',
};

/** How a person says it: the first of the lines that mean it. */
function lineFor(language: Language, question: string): string {
  const wanted = JSON.stringify({ answer: listed[question] ?? club[question] });
  const line = understandCases.find(
    (each) =>
      each.language === language &&
      each.question === question &&
      JSON.stringify(each.expected) === wanted,
  );
  if (!line) throw new Error(`No line in ${language} gives ${wanted} for ${question}.`);
  return line.line;
}

for (const language of languages) {
  test(`a whole organisation is typed, in ${language}`, async ({ open }) => {
    const conversation = await open({}, language);
    await conversation.start();
    for (let shown = await conversation.shown(); shown; shown = await conversation.shown())
      await conversation.type(lineFor(language, shown.key.replace('rules:questions.', '')));
    await expectVerdict(conversation, club, callIsOpen);
    await expect(conversation.verdict).toBeInViewport({ ratio: 1 });
  });
}

test('languages change in the middle, and each understands what is typed in another', async ({
  open,
}) => {
  const first = await open();
  await first.start();
  let conversation = first;
  const choose = async (language: Language) => {
    await conversation.openMenu();
    await conversation.languages.selectOption(language);
    conversation = first.with({ texts: localeTexts(language) });
    await expect(conversation.languages).toHaveValue(language);
  };
  for (const [count, language] of languages.entries()) {
    const typed = languages[(count + 1) % languages.length] as Language;
    await choose(language);
    const shown = await conversation.shown();
    await conversation.type(lineFor(typed, `${shown?.key.replace('rules:questions.', '')}`));
  }
  await conversation.skipTo(club);
  for (const language of languages) {
    await choose(language);
    await expect(conversation.button(conversation.texts.say('frame.answers'))).toBeVisible();
    await conversation.openMenu();
  }
  await expectVerdict(conversation, club, callIsOpen);
});

test('on the result what is otherwise is said, opened and answered, and the result is seen again', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const conversation = await open();
  await conversation.start();
  await conversation.skipTo(club);
  const seen = () => expect(conversation.verdict).toBeInViewport({ ratio: 1 });
  await conversation.typeOnly('wat is een traject?');
  await expect(conversation.verdict).not.toBeInViewport();
  await conversation.type('er zijn 6 workshops in plaats van 3');
  expect((await conversation.shown())?.key).toBe('rules:questions.trajectories.fields.activities');
  await conversation.type('6');
  await seen();
  await conversation.typeOnly('wat is een traject?');
  await expect(conversation.verdict).not.toBeInViewport();
  await conversation.typeOnly('ongedaan maken');
  await seen();
});

test('an answer to a question of one’s own comes along into another language', async ({ open }) => {
  const dutch = await open();
  await dutch.start();
  await dutch.typeOnly('wat is een rechtspersoon?');
  const { widget, texts } = dutch;
  await expect(widget.locator('.helped strong')).toHaveText(
    texts.say('rules:help.entries.legal-person.title'),
  );
  await dutch.openMenu();
  await dutch.languages.selectOption('fr');
  const french = localeTexts('fr');
  await expect(widget.locator('.helped strong')).toHaveText(
    french.say('rules:help.entries.legal-person.title'),
  );
});

test('where the line is offered, nothing it needs is fetched until it has focus', async ({
  open,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const conversation = await open();
  await conversation.start();
  expect(fetched.filter((url) => /understand|Reply|vocabularies/.test(url))).toEqual([]);
  await conversation.composer.focus();
  await expect
    .poll(() => fetched.filter((url) => /understand/.test(url)).length)
    .toBeGreaterThanOrEqual(4);
});
