import { expect, type Locator, type Page } from '@playwright/test';
import {
  type Answer,
  type Answers,
  type Item,
  isList,
  itemsOf,
  unknown,
} from '../../src/assessment/answers.ts';
import type { Field, Question, RuleSet } from '../../src/rules/schema.ts';
import { answersUpTo, questionOf } from './answers-up-to.ts';
import { escaped } from './escaped.ts';
import { type Hand, mouse } from './hands.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { ruleSetOf } from './rule-sets.ts';

/** What the widget asks at a moment, and the path of its texts. */
export type Shown =
  | { kind: 'question' | 'field'; question: string; asked: Question | Field; key: string }
  | { kind: 'overview'; question: string; key: string };

interface Look {
  /** The words of the question at hand; null where nothing is asked. */
  question: string | null;
  /** The innermost element that has focus, and whether that is where the last departure was from. */
  focus: { words: string; isPlace: boolean; isLeft: boolean };
}

interface Way {
  texts?: LocaleTexts;
  hand?: Hand;
  widget?: Locator;
  /** Of which the texts are. */
  ruleSet?: RuleSet;
}

interface Begun {
  assessment: unknown;
}

interface Walk {
  /** Stops where this question, or this field of a trajectory, is asked. */
  until?: string;
  /** Called at each question before it is answered, and where the questions end. */
  at?: (shown: Shown | null) => Promise<void>;
}

const ours = ruleSetOf('vlaio-2021');

/** A tap that comes sooner after another one on undo is part of it, in milliseconds. */
const soon = 400;

/** A widget on a page, worked as a person does: by the words that it shows. */
export class ConversationPage {
  readonly page: Page;
  readonly texts: LocaleTexts;
  readonly widget: Locator;
  /** The question at hand, with its replies. */
  readonly ask: Locator;
  /** Its words. */
  readonly question: Locator;
  readonly #hand: Hand;
  readonly #shownBy: Map<string, Shown>;

  constructor(page: Page, texts: LocaleTexts, { hand = mouse, widget, ruleSet }: Way = {}) {
    this.page = page;
    this.texts = texts;
    this.widget = widget ?? page.locator('stem-check');
    this.ask = this.widget.locator('[part=question]');
    this.question = this.ask.getByRole('heading');
    this.#hand = hand;
    this.#shownBy = askedBy(texts, ruleSet);
  }

  /** The same widget in other hands, or in another language. */
  with({ texts = this.texts, hand = this.#hand, widget = this.widget, ruleSet }: Way) {
    return new ConversationPage(this.page, texts, { hand, widget, ruleSet: ruleSet ?? ours });
  }

  /** Waits for the conversation: the card stands before it, and before that an element without any of this. */
  async begun(): Promise<void> {
    const isBegun = () =>
      this.widget.evaluate((host) => Boolean((host as unknown as Begun).assessment));
    await expect.poll(isBegun).toBe(true);
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name, exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.widget.getByRole('heading', { name, exact: true });
  }

  /** The frame over the whole page, where that is narrow. */
  get over(): Locator {
    return this.widget.getByRole('dialog', { name: this.texts.say('rules:title') });
  }

  /** The one field of the question at hand. */
  get field(): Locator {
    return this.ask.getByRole('textbox').or(this.ask.getByRole('combobox'));
  }

  /** The line on which any answer and any question can be typed. */
  get composer(): Locator {
    return this.widget.getByRole('textbox', { name: this.texts.say('composer.label') });
  }

  /** The sentence with which the questions end. */
  get verdict(): Locator {
    return this.widget.locator('.sentence');
  }

  /** What is folded under this heading at the verdict. */
  fold(key: string): Locator {
    const heading = this.page.getByRole('heading', { name: this.texts.say(key), exact: true });
    return this.widget.locator('.fold').filter({ has: heading });
  }

  /** The list of languages, in the menu. */
  get languages(): Locator {
    return this.widget.getByRole('combobox', { name: this.texts.say('header.language') });
  }

  /** Presses the button with this text, in the menu where it is not in sight. */
  async press(key: string): Promise<void> {
    await this.settles();
    await this.#press(key);
  }

  async #press(key: string): Promise<void> {
    const button = this.button(this.texts.say(key));
    const canBeInMenu = key.startsWith('header.') || key === 'frame.close';
    if (canBeInMenu && !(await button.isVisible())) await this.openMenu();
    await this.#hand.press(button);
  }

  /** Unfolds what the verdict says under this heading. */
  async unfold(key: string): Promise<void> {
    const fold = this.fold(key);
    await this.#hand.press(fold.locator('summary').first());
    await expect(fold).toHaveJSProperty('open', true);
  }

  async openMenu(): Promise<void> {
    await this.#hand.press(this.button(this.texts.say('header.menu')));
  }

  /** Presses the button with this text, wherever it is, and sees focus arrive. */
  async go(key: string): Promise<void> {
    // A page that has just been opened is empty still.
    if (key.startsWith('welcome.')) await expect(this.button(this.texts.say(key))).toBeVisible();
    await this.arrives(() => this.#press(key));
  }

  async start(): Promise<void> {
    await this.go('welcome.start');
  }

  /** Takes back what was done last; a tap that comes too soon after another one is none. */
  async undo(): Promise<void> {
    await this.page.evaluate(
      (soon) => new Promise((resolve) => setTimeout(resolve, soon)),
      soon + 20,
    );
    await this.go('header.undo');
  }

  /** Answers what is asked until the questions are at their end, or until one is asked. */
  async talk(answers: Answers, { until, at }: Walk = {}): Promise<void> {
    for (let look = await this.look(); ; ) {
      const shown = this.#shownIn(look);
      await at?.(shown);
      if (!shown || until === (shown.kind === 'field' ? shown.asked.id : shown.question)) return;
      look = await this.#answer(shown, answers[shown.question] ?? unknown);
    }
  }

  /**
   * Where `talk` leads, by answers that the page sets: to say them takes forty times as long, and is no part of most
   * tests. Only the fields of an item are said, one by one.
   */
  async skipTo(answers: Answers, until?: string): Promise<void> {
    const given = answersUpTo(answers, until);
    await this.widget.evaluate((host, answers) => Object.assign(host, { answers }), given);
    await expect.poll(() => this.answers()).toEqual(given);
    if (until === undefined) return expect(this.verdict).toBeVisible();
    await expect.poll(async () => (await this.shown())?.question).toBe(questionOf(until));
    await this.talk(answers, { until });
  }

  /** What was answered, as the page can read it. */
  answers(): Promise<Answers> {
    return this.widget.evaluate(async (host) => {
      await customElements.whenDefined('stem-check');
      return (host as HTMLElementTagNameMap['stem-check']).answers;
    });
  }

  /** Answers the question at hand, and goes on. */
  async give(value: Answer): Promise<void> {
    await this.#give(await this.#asked(), value);
  }

  /** Chooses or writes what is asked for, and leaves it so: for what takes more than one tap. */
  async fillIn(value: Answer): Promise<void> {
    await this.#fillIn(await this.#asked(), value);
  }

  /** Presses the button that gives what was chosen or written. */
  async finish(): Promise<void> {
    await this.#hand.press(this.ask.locator('.finish [type=submit]'));
  }

  /** Types a line, and sees focus arrive. */
  async type(line: string): Promise<void> {
    await this.arrives(() => this.typeOnly(line));
  }

  /** Types a line that leads nowhere yet. */
  async typeOnly(line: string): Promise<void> {
    await this.#hand.write(this.composer, line);
    await this.composer.press('Enter');
  }

  /** Says whether there is another trajectory. */
  async giveMore(option: 'yes' | 'no' | 'unknown'): Promise<void> {
    const { key } = await this.#asked();
    await this.arrives(() => this.#sayMore(key, option));
  }

  /** That there is a first trajectory is said with what opens it; where that is not known yet, it is typed. */
  #sayMore(key: string, option: string, opens = 'yes'): Promise<void> {
    if (!key.endsWith('.first') || option !== 'yes')
      return this.#hand.press(this.option(key, option));
    const field = key.replace(/first$/, `fields.${opening}`);
    if (!this.texts.sayIfAny(`${field}.ask`)) return this.#hand.press(this.option(key, option));
    return opens === unknown
      ? this.typeOnly(this.texts.say(`${key}.options.yes.label`))
      : this.#hand.press(this.option(field, opens));
  }

  /** What is asked; null where nothing is. */
  async shown(): Promise<Shown | null> {
    return this.#shownIn(await this.look());
  }

  /** A reply by its label; a hint may stand beside it in its name. */
  option(key: string, option: string): Locator {
    const { say, sayIfAny } = this.texts;
    const label =
      option === unknown ? say('question.unknown') : say(`${key}.options.${option}.label`);
    const hint = [sayIfAny(`${key}.options.${option}.hint`), say('question.present')]
      .filter(Boolean)
      .map(escaped)
      .join('|');
    const name = new RegExp(`^${escaped(label)}(\\s*(${hint}))?$`);
    return this.ask.getByRole('button', { name });
  }

  /** "Wijzig" beside an answer in the thread. */
  changeInThread(question: string): Locator {
    const { say } = this.texts;
    const what = say('transcript.changeWhat', { question: say(`rules:questions.${question}.ask`) });
    return this.button(`${say('transcript.change')} ${what}`);
  }

  /** "Wijzig" beside an answer where all answers are checked. */
  changeInReview(question: string): Locator {
    const { say } = this.texts;
    return this.button(`${say('transcript.change')} ${say(`rules:questions.${question}.label`)}`);
  }

  /** "Verwijder" beside each trajectory in the thread. */
  get removes(): Locator {
    const name = new RegExp(`^${escaped(this.texts.say('items.remove'))} `);
    return this.widget.locator('[part=turn]').getByRole('button', { name });
  }

  /** Presses, and sees focus arrive. */
  async follow(button: Locator): Promise<void> {
    await this.arrives(() => this.#hand.press(button));
  }

  /** What an answer leaves for after the painting is done: sooner nobody presses anything. */
  private async settles(): Promise<void> {
    await expect(this.widget.locator('.leaving')).toHaveCount(0);
  }

  /** Does something, and sees focus arrive at another question, at another heading, or at the card. */
  async arrives(doing: () => Promise<void>): Promise<Look> {
    let look = await this.look('leaving');
    await doing();
    await expect(async () => {
      look = await this.look('arriving');
      const { question, focus } = look;
      expect(focus.isPlace, `what has focus: “${focus.words}”`).toBe(true);
      expect(focus.isLeft, `it still is on “${focus.words}”`).toBe(false);
      if (question !== null) expect(focus.words, 'the words that have focus').toBe(question);
    }).toPass({ intervals: [20, 50, 100], timeout: 20_000 });
    return look;
  }

  /**
   * Leaving, it waits until what an answer leaves is gone, and marks what has focus; arriving, it waits a while for focus
   * to arrive. Both wait in the page itself: to ask it again and again takes more than to look.
   */
  look(moment?: 'leaving' | 'arriving'): Promise<Look> {
    return this.widget.evaluate(async (host, moment) => {
      const question = '[part=question] .question';
      const wordsOf = (each: Element | null | undefined) =>
        (each?.matches('[role=group]') ? each.querySelector(question) : each)?.textContent ?? '';
      const leave = (each: Element | null | undefined) =>
        each && Object.assign(each, { left: wordsOf(each) });
      const focused = () => {
        const { activeElement } = host.getRootNode() as Document | ShadowRoot;
        return activeElement === host ? host.shadowRoot?.activeElement : activeElement;
      };
      const look = () => {
        const inner = focused();
        return {
          // What is under a sheet is not asked.
          question:
            host.shadowRoot?.querySelector(`.main:not([inert]) ${question}`)?.textContent ?? null,
          focus: {
            words: wordsOf(inner),
            isPlace: inner?.matches('[role=group],h1,h2,h3,h4,h5,h6,.start .primary') ?? false,
            isLeft: Boolean(inner && Reflect.get(inner, 'left') === wordsOf(inner)),
          },
        };
      };
      const waitFor = async (isSo: () => boolean, tries: number) => {
        for (let tried = 0; !isSo() && tried < tries; tried++)
          await new Promise((resolve) => setTimeout(resolve, 10));
        return isSo();
      };
      const isHere = () => {
        const { question, focus } = look();
        return focus.isPlace && !focus.isLeft && (question ?? focus.words) === focus.words;
      };
      if (moment === 'arriving') await waitFor(isHere, 50);
      if (moment === 'leaving') {
        const isGone = () => !host.shadowRoot?.querySelector('.leaving');
        if (!(await waitFor(isGone, 2_000))) throw new Error('What was answered stays on its way.');
        const isFramed = host.shadowRoot?.querySelector('.frame') !== null;
        leave(focused());
        // The button that starts gets the focus by being pressed.
        if (!isFramed) leave(host.shadowRoot?.querySelector('.start .primary'));
      }
      return look();
    }, moment);
  }

  #shownIn({ question }: Look): Shown | null {
    if (question === null) return null;
    const shown = this.#shownBy.get(question);
    if (!shown) throw new Error(`No question of ${this.texts.language} reads “${question}”.`);
    return shown;
  }

  async #asked(): Promise<Shown> {
    const shown = await this.shown();
    if (!shown) throw new Error('Nothing is asked.');
    return shown;
  }

  async #answer(shown: Shown, answer: Answer): Promise<Look> {
    if (shown.kind === 'question') return this.#give(shown, answer);
    const items = itemsOf(answer);
    const begun = await this.#countItems(shown.question);
    if (shown.kind === 'field')
      return this.#give(shown, items?.[begun - 1]?.[shown.asked.id] ?? unknown);
    const option = items ? (begun < items.length ? 'yes' : 'no') : unknown;
    const opens = items?.[0]?.[opening];
    return this.arrives(() => this.#sayMore(shown.key, option, String(opens ?? 'yes')));
  }

  /** Of each trajectory, the one that is being described too, the thread tells that there is one. */
  #countItems(question: string): Promise<number> {
    const asked = (place: string) => this.texts.say(`rules:questions.${question}.${place}.ask`);
    const turns = this.widget.locator('[part=turn]');
    return turns
      .getByText(new RegExp(`^(${['first', 'more'].map(asked).map(escaped).join('|')})$`))
      .count();
  }

  /** One tap where one is enough. */
  #give(shown: Shown, value: Answer): Promise<Look> {
    return this.arrives(async () => {
      if (shown.kind === 'overview') throw new Error('This asks whether there is another one.');
      const { kind } = shown.asked;
      if (value === unknown) return this.#hand.press(this.option(shown.key, unknown));
      if (kind === 'choice') return this.#hand.press(this.option(shown.key, String(value)));
      if (kind === 'number' && Number(value) >= 1 && Number(value) <= mostDigits)
        return this.#hand.press(this.#digit(String(value)));
      await this.#fillIn(shown, value);
      await this.finish();
    });
  }

  #digit = (name: string): Locator => this.ask.getByRole('button', { name, exact: true });

  async #fillIn(shown: Shown, value: Answer): Promise<void> {
    if (shown.kind === 'overview') throw new Error('This asks whether there is another one.');
    const parts = [value].flat() as (string | number | Item)[];
    if (shown.asked.kind === 'multi') {
      for (const part of parts) await this.#hand.toggle(this.option(shown.key, String(part)));
      return;
    }
    if (shown.asked.kind === 'number' && !(await this.field.isVisible()))
      await this.#hand.press(this.#digit(this.texts.say('question.more')));
    await this.#hand.write(this.field, parts.join(', '));
  }
}

/** The field of a trajectory that is asked together with whether there is one. */
const opening = 'coherent';

/** Numbers that have a button of their own. */
const mostDigits = 6;

/** What is asked, by the words that it is asked with. */
export const askedBy = (texts: LocaleTexts, { questions } = ours): Map<string, Shown> =>
  new Map(
    questions
      .filter(isAskedHere)
      .flatMap(shownFor)
      .map((shown) => [texts.say(`${shown.key}.ask`), shown]),
  );

function shownFor(asked: Question): Shown[] {
  const { id: question } = asked;
  const key = `rules:questions.${question}`;
  if (!isList(asked)) return [{ kind: 'question', question, asked, key }];
  return [
    { kind: 'overview', question, key: `${key}.first` },
    { kind: 'overview', question, key: `${key}.more` },
    ...asked.fields.filter(isAskedHere).map((field): Shown => {
      return { kind: 'field', question, asked: field, key: `${key}.fields.${field.id}` };
    }),
  ];
}

/** What only the draft asks is no part of the conversation. */
function isAskedHere({ askedIn }: Question | Field): boolean {
  return askedIn !== 'draft';
}
