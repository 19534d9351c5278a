import type { Answer } from '../../src/assessment/answers.ts';
import { academy } from '../support/academy.ts';
import { answersUpTo } from '../support/answers-up-to.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { framing, openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { takeAway } from '../support/take-away.ts';

const nl = localeTexts('nl');
const { say } = nl;
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

/** A deadline that is no date, a question without options and without use, and schemes that are missing. */
const broken = {
  id: 'example-2030',
  period: { from: '2030-01-01', until: '2030-12-31' },
  call: { deadline: 'in May' },
  questions: [{ id: 'goal', group: 'start', kind: 'choice', options: [] }],
  criteria: [],
  draft: [],
  nextSteps: [],
  sources: [{ id: 'call-2030', date: '2030', places: ['page-1'] }],
};

test('a broken rule set: what is wrong and where, above what the host page has to say', async ({
  open,
  page,
}) => {
  const body = `document.querySelector('stem-check').ruleSet = ${JSON.stringify(broken)};`;
  await page.route('/broken-rules.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  const { widget } = await open({ scripts: ['/broken-rules.js'], fallback: '<p>Vaste inhoud</p>' });
  const alert = widget.getByRole('alert');

  await expect(alert).toContainText(say('fault:heading'));
  await expect(alert).toContainText(say('fault:lead'));
  for (const path of ['call.deadline', 'schemes', 'questions.0'])
    await expect(alert.getByRole('listitem').filter({ hasText: path })).not.toHaveCount(0);
  await expect(widget.getByText('Vaste inhoud')).toBeVisible();
});

/** A host page that changes how the browser makes texts, and breaks it: what stands beside an answer throws. */
const breakTexts = (change: string) => {
  const { createTextNode } = document;
  Object.assign(globalThis, { mendTexts: () => Object.assign(document, { createTextNode }) });
  document.createTextNode = (data) => {
    if (data === change) throw new Error('The host page broke createTextNode.');
    return createTextNode.call(document, data);
  };
};
const mendTexts = () => (globalThis as unknown as { mendTexts: () => void }).mendTexts();

test('an exception while drawing keeps the answers, and one can go on', async ({
  open,
  page,
  complaints,
}) => {
  const conversation = await open();
  await conversation.skipTo(held, 'ages');
  await page.evaluate(breakTexts, say('transcript.change'));
  await conversation.widget.evaluate((host) =>
    host.addEventListener('stem-check-error', (event) => {
      document.title = (event as CustomEvent).detail.code;
    }),
  );

  await conversation.give(['5-17']);
  await expect(conversation.heading(say('failed.heading'))).toBeFocused();
  await expect(page, 'the page is told').toHaveTitle('view');
  await expect(conversation.widget.getByText(say('failed.lead'))).toBeVisible();
  expect(complaints.join()).toContain('The host page broke createTextNode.');

  await conversation.press('failed.continue');
  await expect(conversation.heading(say('failed.heading')), 'while it is broken').toBeVisible();

  await page.evaluate(mendTexts);
  await conversation.go('failed.continue');
  expect(await conversation.shown()).toMatchObject({ question: 'trajectories' });
  await expect(conversation.changeInThread('ages')).toBeVisible();
  complaints.length = 0;
});

test('after an exception one can begin again, and undo that too', async ({
  open,
  page,
  complaints,
}) => {
  const conversation = await open();
  await conversation.skipTo(held, 'ages');
  await page.evaluate(breakTexts, say('transcript.change'));
  await conversation.give(['5-17']);
  const restarts = conversation.button(say('header.restart'));

  await conversation.follow(restarts.last());
  await expect(conversation.button(say('welcome.start'))).toBeFocused();

  await page.evaluate(mendTexts);
  await conversation.go('welcome.putBack');
  await expect(conversation.changeInThread('ages')).toBeVisible();
  complaints.length = 0;
});

for (const [sandbox, isBlocked] of [
  ['', false],
  ['sandbox="allow-scripts allow-same-origin allow-modals"', false],
  ['sandbox="allow-scripts allow-same-origin"', true],
  ['sandbox="allow-scripts"', true],
] as const)
  test(`in a frame (${sandbox}) it is ${isBlocked ? '' : 'not '}said that it may not print (fault: print blocked)`, async ({
    page,
    complaints,
  }) => {
    const src = `/embed.html?date=${callIsOpen}`;
    await openHostPage(page, {
      load: '',
      placeholder: `<iframe title="Zelftest" width="800" height="800" ${sandbox} src="${src}"></iframe>`,
      policy: framing("'self'"),
    });
    const widget = page.frameLocator('iframe').locator('stem-check');
    const conversation = new ConversationPage(page, nl, { widget });
    await conversation.start();
    await conversation.skipTo(held);
    await conversation.unfold('result:explore.heading');
    await conversation.press('result:verdict.print');
    const drawn = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
    await widget.evaluate(drawn);
    const hint = widget.locator('.hint').filter({ hasText: say('failed.print') });
    await expect(hint).toHaveCount(isBlocked ? 1 : 0);
    expect(await conversation.answers()).toEqual(answersUpTo(held));
    complaints.length = 0;
  });

test('who goes offline midway is told where it stops, keeps all, and goes on once online (fault: offline)', async ({
  open,
  page,
  context,
  complaints,
}) => {
  // What comes ahead would hide what is missing.
  const giveBack = await takeAway(page, 'result', 'typing');
  const conversation = await open({ attributes: { storage: 'session' } });
  await conversation.start();
  await conversation.give('recognition');
  await context.setOffline(true);
  giveBack();
  await conversation.give('current');
  await conversation.talk(held, { until: 'hard-to-reach' });
  const given = await conversation.answers();
  await conversation.typeOnly('weet ik niet');
  await expect(conversation.widget.getByText(say('said.notLoaded')).first()).toBeAttached();
  await conversation.fillIn(held['hard-to-reach'] as Answer);
  await conversation.finish();
  await expect(conversation.heading(say('failed.heading'))).toBeFocused();
  expect(await conversation.answers()).toMatchObject(given);

  await context.setOffline(false);
  await conversation.press('failed.continue');
  await expect(conversation.verdict).toBeVisible();
  expect(await conversation.answers()).toEqual(answersUpTo(held));
  complaints.length = 0;
});

test('a widget that is removed while something is on its way has lost nothing when it comes back (fault: removed while loading)', async ({
  open,
  page,
}) => {
  let arrive = () => {};
  const isWanted = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/chunks/Draft-*.js', async (route) => {
    await isWanted;
    await route.continue();
  });
  const conversation = await open();
  await conversation.start();
  await conversation.skipTo(academy());
  await conversation.press('result:verdict.draft');
  await page.evaluate(() => {
    const widget = document.querySelector('stem-check');
    widget?.remove();
    Object.assign(globalThis, {
      bringBack: () => document.querySelector('main')?.append(widget as Element),
    });
  });
  const comes = page.waitForResponse(/chunks\/Draft-/);
  arrive();
  await comes;
  await page.evaluate(() => (globalThis as unknown as { bringBack: () => void }).bringBack());
  await expect(conversation.widget.locator('.pages').first()).toBeVisible();
  expect(await conversation.answers()).toEqual(answersUpTo(academy()));
});
