import lines from '../conversation/understand/understand.cases.json' with { type: 'json' };
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { type Language, languages, localeTexts } from '../support/locale-texts.ts';
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
  const line = lines.find(
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
    await conversation.go('result:review.result');
    await expectVerdict(conversation, club, callIsOpen);
  });
}

test('languages change in the middle, and each understands what is typed in another', async ({
  open,
}) => {
  const first = await open();
  await first.start();
  const choose = first.widget.locator('header').getByRole('combobox');
  let conversation = first;
  for (let count = 0; await conversation.shown(); count++) {
    const language = languages[count % languages.length] as Language;
    const typed = languages[(count + 1) % languages.length] as Language;
    await choose.selectOption(language);
    conversation = first.with({ texts: localeTexts(language) });
    await expect(conversation.widget.locator(`[lang=${language}]`).first()).toBeVisible();
    const shown = await conversation.shown();
    if (!shown) break;
    await conversation.type(lineFor(typed, shown.key.replace('rules:questions.', '')));
  }
  for (const language of languages) {
    await choose.selectOption(language);
    conversation = first.with({ texts: localeTexts(language) });
    await expect(conversation.changeInReview('goal')).toBeVisible();
  }
  await conversation.go('result:review.result');
  await expectVerdict(conversation, club, callIsOpen);
});

test('what is offered, refused or explained under a typed line has no barrier', async ({
  open,
  page,
}) => {
  const conversation = await open();
  const { widget, texts } = conversation;
  await conversation.start();
  for (const [line, key] of [
    ['erkenning of subsidie', 'question.matches'],
    ['subsidie?', 'composer.candidate'],
    ['qwerty', 'composer.notUnderstood'],
    ['toon het resultaat', 'composer.notNow'],
    ['waarom?', 'rules:questions.goal.why'],
  ] as const) {
    await conversation.typeOnly(line);
    await expect(widget.locator('.composer').getByText(texts.say(key))).toBeVisible();
    await expect(conversation.composer).toBeFocused();
    await expect(conversation.composer).toHaveValue(line);
    expect(await barriersIn(page), line).toEqual([]);
  }
});

test('an answer to a question of one’s own comes along into another language', async ({ open }) => {
  const dutch = await open();
  await dutch.start();
  await dutch.typeOnly('wat is een rechtspersoon?');
  const { widget, texts } = dutch;
  await expect(widget.locator('.help strong')).toHaveText(
    texts.say('rules:help.entries.legal-person.title'),
  );
  await widget.locator('header').getByRole('combobox').selectOption('fr');
  const french = localeTexts('fr');
  await expect(widget.locator('.help strong')).toHaveText(
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
