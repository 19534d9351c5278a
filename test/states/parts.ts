import { expect } from '@playwright/test';
import { academy, trajectory } from '../support/academy.ts';
import { caseAbout } from '../support/cases.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { openDraft, savedJson } from '../support/open-draft.ts';

/**
 * What lies beside the questions, or is fetched when it is wanted; `look` is called where there is something to see: in the
 * widget, or in an element beside it.
 */
type Part = (
  conversation: ConversationPage,
  look: (name: string, beside?: string) => Promise<void>,
) => Promise<void>;

const described = academy({ trajectories: [trajectory({ title: 'Robots bouwen' })] });
const short = academy({ trajectories: [trajectory({ activities: 2 })] });
const library = caseAbout('library').answers;
const school = caseAbout('A school').answers;

export const parts: Readonly<Record<string, Part>> = {
  async welcome(conversation, look) {
    await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
    await look('welcome');
    await conversation.start();
    await conversation.go('frame.close');
    await look('welcome, begun');
  },
  async 'beside a question'(conversation, look) {
    const { ask, texts, page } = conversation;
    await conversation.start();
    await conversation.skipTo(described, 'school-hours');
    await ask.getByRole('button', { name: texts.say('question.why') }).click();
    await look('why it is asked');
    await conversation.openMenu();
    await look('menu');
    await page.keyboard.press('Escape');
    await conversation.skipTo(described, 'announcement');
    await conversation.finish();
    await look('error: nothing chosen');
    await conversation.fillIn(['website']);
    await look('several chosen');
    await conversation.follow(conversation.changeInThread('goal'));
    await look('reopened');
    await conversation.go('header.answers');
    await look('review');
  },
  async list(conversation, look) {
    const { ask, field, texts } = conversation;
    await conversation.start();
    await conversation.skipTo(described, 'activities');
    await ask.getByRole('button', { name: texts.say('question.more') }).click();
    await field.fill('999');
    await conversation.finish();
    await look('error: number');
    await conversation.give(2);
    await conversation.give('on-site');
    await field.fill('9000, sint');
    await ask.getByRole('option').first().waitFor();
    await look('places to choose from');
    await field.fill('4000');
    await conversation.finish();
    await look('error: place');
    await field.fill('9000');
    await conversation.follow(ask.locator('.finish [type=submit]'));
    await look('overview with an item');
  },
  async typed(conversation, look) {
    const { widget, texts } = conversation;
    await conversation.start();
    for (const [line, name] of [
      ['subsidie?', 'typed: candidates'],
      ['qwerty', 'typed: nothing understood'],
      [texts.say('rules:questions.goal.ask'), 'typed: a question'],
    ] as const) {
      await conversation.typeOnly(line);
      await widget.locator('.came').last().waitFor();
      await look(name);
    }
  },
  async trial(conversation, look) {
    await conversation.start();
    await conversation.skipTo(short);
    await conversation.press('result:changes.try');
    await look('trial');
    await conversation.press('trial.drop');
    await conversation.unfold('result:criteria.heading');
    await look('criteria');
    await conversation.unfold('result:explore.heading');
    await look('what if');
  },
  async plan(conversation, look) {
    await conversation.start();
    await conversation.skipTo(school);
    await conversation.unfold('result:plan.heading');
    await look('plan');
  },
  async share(conversation, look) {
    await conversation.start();
    await conversation.skipTo(library);
    await conversation.unfold('result:explore.heading');
    await conversation.follow(conversation.button(conversation.texts.say('result:verdict.share')));
    await look('share');
  },
  async years(conversation, look) {
    await conversation.start();
    await conversation.skipTo(library);
    await conversation.unfold('result:explore.heading');
    await conversation.go('result:years.open');
    await look('other years');
    await conversation.widget
      .getByRole('button', {
        name: conversation.texts.say('result:years.goOn.button', { year: 2023 }),
      })
      .click();
    await conversation.widget.locator('.ask, .sentence').first().waitFor();
    await look('under the rules of another year');
  },
  async launcher({ widget, texts, page }, look) {
    await widget.evaluate((host) => host.setAttribute('mode', 'launcher'));
    const opens = page.getByRole('button', { name: texts.say('launcher.open') });
    await opens.waitFor();
    await look('launcher');
    await opens.click();
    await widget.getByRole('button', { name: texts.say('welcome.start') }).click();
    await widget.locator('.ask').waitFor();
    await look('launcher, open');
  },
  async coach({ widget, page }, look) {
    await widget.evaluate((host) => host.setAttribute('mode', 'coach'));
    await widget.locator('.wall').waitFor();
    await look('coach: the wall');
    const heading = widget.getByRole('heading').first();
    for (const [key, name] of [
      ['1', 'coach: a story'],
      ['PageDown', 'coach: a question'],
      ['r', 'coach: revealed'],
      ['?', 'coach: the keys'],
    ] as const) {
      const before = await widget.locator('[part=stage]').ariaSnapshot();
      await page.keyboard.press(key);
      await expect.poll(() => widget.locator('[part=stage]').ariaSnapshot()).not.toBe(before);
      await expect(heading).toBeVisible();
      await look(name);
    }
  },
  async keep(conversation, look) {
    await conversation.widget.evaluate((host) => host.setAttribute('storage', 'local'));
    await conversation.start();
    await conversation.give('both');
    await conversation.press('header.keep');
    await look('keep');
  },
  async draft(conversation, look) {
    const { widget, texts, page } = conversation;
    // Who opens a file has the focus in the widget, and not the page that does it here.
    await conversation.button(texts.say('welcome.start')).focus();
    await openDraft(conversation, savedJson(described));
    await look('draft');
    await widget.locator('button.gap').filter({ visible: true }).first().click();
    await look('draft: a gap');
    await page.keyboard.press('Escape');
    const press = (key: string) =>
      widget
        .getByRole('button', { name: texts.say(key), exact: true })
        .filter({ visible: true })
        .first()
        .click();
    await press('draft:together.start');
    await widget.locator('.say').getByRole('textbox').waitFor();
    await look('draft: together');
    await press('draft:together.document');
    await press('draft:more');
    await look('draft: more');
  },
  async failure(conversation, look) {
    await conversation.start();
    await conversation.skipTo(library, 'announcement');
    await conversation.page.evaluate((change) => {
      const { createTextNode } = document;
      document.createTextNode = (data) => {
        if (data === change) throw new Error('Broken for a test.');
        return createTextNode.call(document, data);
      };
    }, conversation.texts.say('transcript.change'));
    await conversation.fillIn(['website']);
    await conversation.finish();
    await conversation.heading(conversation.texts.say('failed.heading')).waitFor();
    await look('failure');
  },
  async fault(conversation, look) {
    await conversation.widget.evaluate((host) => host.setAttribute('rule-set', 'nowhere'));
    await conversation.widget.getByRole('alert').waitFor();
    await look('fault of the page');
  },
  async doctor(conversation, look) {
    const { widget, page, texts } = conversation;
    const place = '[data-stem-check-doctor]';
    const doctor = page.locator(place);
    await widget.evaluate((host) => host.setAttribute('debug', ''));
    await doctor.getByText(texts.say('doctor:fine')).waitFor();
    await look('doctor: nothing wrong', place);
    await widget.evaluate((host) => {
      host.setAttribute('ruleset', 'vlaio-2021');
      host.setAttribute('heading-level', '4');
    });
    await doctor.getByRole('button', { name: texts.say('doctor:again') }).click();
    await doctor.locator('[data-finding=heading-jump]').waitFor();
    await look('doctor: what is wrong', place);
  },
};
