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
import { type Hand, mouse } from './hands.ts';
import { escaped } from './literally.ts';
import type { LocaleTexts } from './locale-texts.ts';
import { ruleSetOf } from './rule-sets.ts';

/** What the widget asks at a moment, and the path of its texts. */
export type Shown =
  | { kind: 'question' | 'field'; question: string; asked: Question | Field; key: string }
  | { kind: 'overview'; question: string; key: string };

interface Look {
  /** The words of the question at hand; null where nothing is asked. */
  legend: string | null;
  /** The innermost element that has focus: its tag, its words, and whether it had focus at the last departure. */
  focus: { tag: string; words: string; isLeft: boolean };
}

interface Way {
  texts?: LocaleTexts;
  hand?: Hand;
  widget?: Locator;
  /** Of which the texts are. */
  ruleSet?: RuleSet;
}

interface Walk {
  /** Stops where this question, or this field of a trajectory, is asked. */
  until?: string;
  /** Called at each question before it is answered, and where the questions end. */
  at?: (shown: Shown | null) => Promise<void>;
}

const ours = ruleSetOf('vlaio-2021');

/** A widget on a page, worked as a person does: by the words that it shows. */
export class ConversationPage {
  readonly page: Page;
  readonly texts: LocaleTexts;
  readonly widget: Locator;
  readonly legend: Locator;
  readonly #hand: Hand;
  readonly #shownBy: Map<string, Shown>;

  constructor(page: Page, texts: LocaleTexts, { hand = mouse, widget, ruleSet }: Way = {}) {
    this.page = page;
    this.texts = texts;
    this.widget = widget ?? page.locator('stem-check');
    this.legend = this.widget.locator('legend');
    this.#hand = hand;
    this.#shownBy = askedBy(texts, ruleSet);
  }

  /** The same widget in other hands, or in another language. */
  with({ texts = this.texts, hand = this.#hand, widget = this.widget, ruleSet }: Way) {
    return new ConversationPage(this.page, texts, { hand, widget, ruleSet: ruleSet ?? ours });
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name, exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.widget.getByRole('heading', { name, exact: true });
  }

  /** The one field of the question that is typed in. */
  get field(): Locator {
    return this.widget.getByRole('textbox').and(this.widget.locator(':not(.composer *)'));
  }

  /** The line under a question that any answer can be typed in. */
  get composer(): Locator {
    return this.widget.getByRole('textbox', { name: this.texts.say('composer.label') });
  }

  /** Presses the button with this text; where it is narrow those of the header are behind a button of their own. */
  async press(key: string): Promise<void> {
    const button = this.button(this.texts.say(key));
    const menu = this.button(this.texts.say('header.menu'));
    if (key.startsWith('header.') && !(await button.isVisible())) await this.#hand.press(menu);
    await this.#hand.press(button);
  }

  /** Presses the button with this text, wherever it is, and sees focus arrive. */
  async go(key: string): Promise<void> {
    await this.arrives(() => this.press(key));
  }

  async start(): Promise<void> {
    await this.go('welcome.start');
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
    if (until === undefined)
      return expect(this.heading(this.texts.say('result:review.heading'))).toBeVisible();
    await expect.poll(async () => (await this.shown())?.question).toBe(questionOf(until));
    await this.talk(answers, { until });
  }

  /** What was answered, as the page can read it. */
  answers(): Promise<Answers> {
    return this.widget.evaluate((host) => (host as HTMLElementTagNameMap['stem-check']).answers);
  }

  /** Answers the question at hand, and goes on. */
  async give(value: Answer): Promise<void> {
    await this.#give(await this.#asked(), value);
  }

  /** Fills in the question at hand, and leaves it so. */
  async fillIn(value: Answer): Promise<void> {
    await this.#fillIn(await this.#asked(), value);
  }

  /** Types a line under the question, and sees focus arrive. */
  async type(line: string): Promise<void> {
    await this.arrives(() => this.typeOnly(line));
  }

  /** Types a line that leads nowhere yet. */
  async typeOnly(line: string): Promise<void> {
    await this.composer.fill(line);
    await this.composer.press('Enter');
  }

  /** Says whether there is another trajectory. */
  async giveMore(option: 'yes' | 'no' | 'unknown'): Promise<void> {
    await this.#giveMore(await this.#asked(), option);
  }

  /** What is asked; null where nothing is. */
  async shown(): Promise<Shown | null> {
    return this.#shownIn(await this.look());
  }

  /** An option by its label; a hint may stand beside it in its name. */
  option(key: string, option: string): Locator {
    const { say, sayIfAny } = this.texts;
    if (option === unknown) return this.#choice(say('question.unknown'));
    return this.#choice(
      say(`${key}.options.${option}.label`),
      sayIfAny(`${key}.options.${option}.hint`),
    );
  }

  #choice(label: string, hint = ''): Locator {
    const name = new RegExp(`^${escaped(label)}(\\s*${escaped(hint)})?$`);
    return this.widget.getByRole('radio', { name }).or(this.widget.getByRole('checkbox', { name }));
  }

  /** "Wijzig" beside an answer in the transcript. */
  changeInTranscript(question: string): Locator {
    const { say } = this.texts;
    const what = say('transcript.changeWhat', { question: say(`rules:questions.${question}.ask`) });
    return this.button(`${say('transcript.change')} ${what}`);
  }

  /** "Wijzig" beside an answer where all answers are checked. */
  changeInReview(question: string): Locator {
    const { say } = this.texts;
    return this.button(`${say('transcript.change')} ${say(`rules:questions.${question}.label`)}`);
  }

  /** Presses, and sees focus arrive. */
  async follow(button: Locator): Promise<void> {
    await this.arrives(() => this.#hand.press(button));
  }

  /** Does something, and sees focus arrive at another question, or at another heading. */
  async arrives(doing: () => Promise<void>): Promise<Look> {
    let look = await this.look('leaving');
    const { words } = look.focus;
    await doing();
    await expect(async () => {
      look = await this.look();
      const { legend, focus } = look;
      expect(focus.tag, `what has focus: “${focus.words}”`).toMatch(/^(legend|h[1-6])$/);
      if (focus.isLeft) expect(focus.words).not.toBe(words);
      if (legend !== null) expect(focus.words, 'the words that have focus').toBe(legend);
    }).toPass({ intervals: [20, 50, 100], timeout: 20_000 });
    return look;
  }

  look(moment?: 'leaving'): Promise<Look> {
    return this.widget.evaluate((host, moment) => {
      const { activeElement } = host.getRootNode() as Document | ShadowRoot;
      const inner = activeElement === host ? host.shadowRoot?.activeElement : activeElement;
      if (inner && moment === 'leaving') Object.assign(inner, { isLeft: true });
      return {
        legend: host.shadowRoot?.querySelector('legend')?.textContent ?? null,
        focus: {
          tag: inner?.tagName.toLowerCase() ?? 'nothing',
          words: inner?.textContent ?? '',
          isLeft: inner !== null && inner !== undefined && 'isLeft' in inner,
        },
      };
    }, moment);
  }

  #shownIn({ legend }: Look): Shown | null {
    if (legend === null) return null;
    const shown = this.#shownBy.get(legend);
    if (!shown) throw new Error(`No question of ${this.texts.language} reads “${legend}”.`);
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
    const described = await this.#countItems(shown.question);
    if (shown.kind === 'field') {
      return this.#give(shown, items?.[described]?.[shown.asked.id] ?? unknown);
    }
    return this.#giveMore(shown, items ? (described < items.length ? 'yes' : 'no') : unknown);
  }

  #give(shown: Shown, value: Answer): Promise<Look> {
    return this.arrives(async () => {
      if (value === unknown && !hasOptions(shown)) return this.press('question.unknown');
      await this.#fillIn(shown, value);
      await this.press('question.next');
    });
  }

  #giveMore({ key }: Shown, option: string): Promise<Look> {
    return this.arrives(async () => {
      await this.#hand.choose(this.option(key, option));
      await this.press('question.next');
    });
  }

  async #fillIn(shown: Shown, value: Answer): Promise<void> {
    const parts = [value].flat() as (string | number | Item)[];
    if (!hasOptions(shown)) return this.#hand.write(this.field, parts.join(', '));
    for (const part of parts) await this.#hand.choose(this.option(shown.key, String(part)));
  }

  /** How many items stand described: in the overview each can be removed, in the transcript each has a turn. */
  async #countItems(list: string): Promise<number> {
    const { say } = this.texts;
    const removes = this.button(new RegExp(`^${escaped(say('items.remove'))} `));
    const inOverview = await removes.count();
    if (inOverview > 0) return inOverview;
    const numbered = escaped(say(`rules:questions.${list}.item`, { number: '#' })).replace(
      '#',
      '\\d+',
    );
    const turns = this.widget
      .getByRole('listitem')
      .getByText(new RegExp(`^${numbered}$`))
      .filter({ visible: true });
    return turns.count();
  }
}

const hasOptions = (shown: Shown): boolean =>
  shown.kind === 'overview' || shown.asked.kind === 'choice' || shown.asked.kind === 'multi';

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
