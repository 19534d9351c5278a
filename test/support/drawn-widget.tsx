import './in-jsdom.ts';
import { act, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { FunctionComponent } from 'preact';
import { expect } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../src/assessment/answers.ts';
import { unknown } from '../../src/assessment/answers.ts';
import { placeFinder } from '../../src/belgium/place-finder.ts';
import { Coach } from '../../src/coach/Coach.tsx';
import type { SampleCase } from '../../src/coach/cases/sample-case.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { standOf } from '../../src/conversation/selectors.ts';
import { Draft } from '../../src/draft/editor/Draft.tsx';
import { readDraft } from '../../src/draft/import/read-draft.ts';
import { findIn } from '../../src/help/find.ts';
import { Helped } from '../../src/help/Helped.tsx';
import { loadTexts, type Texts } from '../../src/i18n/texts.ts';
import { views as keeping } from '../../src/keeping/keeping.ts';
import { casesOf } from '../../src/regulations/cases.ts';
import { applicationOf, helpOf } from '../../src/regulations/regulations.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { Frame } from '../../src/view/frame/Frame.tsx';
import { views as result } from '../../src/view/result.ts';
import { obey, typingIn } from '../../src/view/typing.ts';
import { Widget } from '../../src/view/Widget.tsx';
import type { DraftView, Later, Parts, WidgetServices } from '../../src/view/widget-context.ts';
import { escaped } from './escaped.ts';
import type { Language } from './locale-texts.ts';
import { ruleSetOf } from './rule-sets.ts';
import { viewTexts } from './view-texts.ts';
import { vocabularies } from './vocabularies.ts';

/** A day on which the call of 2021 was open. */
export const callIsOpen = '2021-04-01';

export interface Situation extends Omit<Partial<WidgetServices>, 'parts'> {
  ruleSet?: RuleSet;
  answers?: Answers;
  language?: Language;
  /** What happened before the widget is drawn. */
  events?: readonly ConversationEvent[];
  /** In place of those that are always there. */
  parts?: Partial<Parts>;
}

/** A part as the element hands it: once it has come it stays. */
export function later<View>(view: View): Later<View> {
  const load: Later<View> = async () => {
    load.here = view;
    return view;
  };
  return load;
}

/** The draft application with its texts, as the element makes it; what is exported is added to `exported`. */
async function draftServices(
  actor: WidgetServices['actor'],
  texts: Texts,
  exported: [format: string, complete: number][],
): Promise<{ draft?: Parts['draft']; importDraft?: WidgetServices['importDraft'] }> {
  const { ruleSet } = actor.getSnapshot().context;
  const application = await applicationOf(ruleSet);
  if (!application) return {};
  const words = await loadTexts('nl', ruleSet);
  await Promise.all([words.load('draft'), texts.load('draft')]);
  const view: DraftView = ({ errors }) => (
    <Draft
      ruleSet={ruleSet}
      words={words}
      application={application}
      errors={errors}
      onExport={(...done) => exported.push(done)}
    />
  );
  return {
    draft: later(view),
    importDraft: async (file) => {
      const read = await readDraft(file, { ruleSet, application });
      if (!read.ok) return read.errors;
      actor.send({ type: 'draft.imported', ...read.draft });
      return read.leftOut;
    },
  };
}

/** One for all languages, as the element has it. */
const stages = new WeakMap<RuleSet, FunctionComponent>();

/** What comes later, in the language of these texts. */
export async function partsFor(ruleSet: RuleSet, texts: Texts): Promise<Parts> {
  await Promise.all((['result', 'help', 'keeping', 'asking', 'coach'] as const).map(texts.load));
  const data = await helpOf(ruleSet);
  const cases = (await casesOf(ruleSet)) as readonly SampleCase[];
  const services = {
    application: () => applicationOf(ruleSet),
    words: async () => {
      const words = await loadTexts('nl', ruleSet);
      await words.load('draft');
      return words;
    },
    alike: [],
  };
  const Stage = stages.get(ruleSet) ?? (() => <Coach cases={cases} services={services} />);
  stages.set(ruleSet, Stage);
  return {
    frame: later(Frame),
    result: later(result),
    typing: later({ ...typingIn(vocabularies, texts.language), obey }),
    help: later({
      find: findIn(texts, data),
      Helped: (props) => <Helped {...props} data={data} />,
    }),
    keeping: later(keeping),
    coach: later(Stage),
  };
}

export type DrawnWidget = Awaited<ReturnType<typeof drawWidget>>;

/** A name as it is read out: what is hidden from sight comes without the space before it in jsdom. */
export const reading = (name: string): RegExp =>
  new RegExp(`^${escaped(name).replaceAll(' ', '\\s*')}$`);

/** The widget with a real conversation, rules and texts, in the page itself: `screen` does not look into a shadow root. */
export async function drawWidget({
  ruleSet = ruleSetOf('vlaio-2021'),
  answers = {},
  language = 'nl',
  events = [],
  parts,
  ...given
}: Situation = {}) {
  const actor = createActor(conversationMachine, { input: { ruleSet, answers } }).start();
  for (const event of events) actor.send(event);
  const texts = await loadTexts(language, ruleSet);
  const announced: string[] = [];
  const exported: [format: string, complete: number][] = [];
  const { draft, importDraft } = await draftServices(actor, texts, exported);
  const services: WidgetServices = {
    actor,
    texts,
    date: callIsOpen,
    headingLevel: 2,
    prefix: 'widget',
    languages: [],
    chooseLanguage: () => {},
    announce: (message) => announced.push(message),
    shelter: () => {},
    canExpand: false,
    isCoached: false,
    shareBase: '',
    loadPlaces: async () => placeFinder,
    importDraft,
    standOf,
    parts: { ...(await partsFor(ruleSet, texts)), ...(draft && { draft }), ...parts },
    ...given,
  };
  const { container, rerender } = render(<Widget {...services} />);
  // The table of postcodes and the end of the conversation arrive.
  await act(async () => {});
  const locale = viewTexts(language);
  const user = userEvent.setup();
  const button = (name: string) => screen.getByRole('button', { name: reading(name) });
  /** The reply with this option of a question, or of a field as `list.fields.field`. */
  const option = (path: string, id: string) => {
    const { say, sayIfAny } = locale;
    if (id === unknown) return button(say('question.unknown'));
    const key = `rules:questions.${path}.options.${id}`;
    const beside = [sayIfAny(`${key}.hint`) || '', say('question.present')].map(escaped).join('|');
    const name = new RegExp(`^${escaped(say(`${key}.label`))}(${beside})?$`);
    return screen.getByRole('button', { name });
  };
  return {
    actor,
    announced,
    /** What was taken along, with the number of sections that were complete. */
    exported,
    user,
    ...locale,
    context: () => actor.getSnapshot().context,
    button,
    /** The group of this question, or of a field as `list.fields.field`: an error where it is not at hand. */
    asks: (path: string): HTMLElement =>
      screen.getByRole('group', { name: locale.say(`rules:questions.${path}.ask`) }),
    option,
    choose: (path: string, id: string) => user.click(option(path, id)),
    /** Presses the button with this text. */
    press: (...text: Parameters<typeof locale.say>) => user.click(button(locale.say(...text))),
    /** Done once what follows the painting has followed. */
    send: async (event: ConversationEvent) => {
      await act(() => actor.send(event));
      await waitFor(() => expect(container.querySelector('.leaving')).toBeNull());
    },
    redraw: (changes: Partial<WidgetServices>) => rerender(<Widget {...services} {...changes} />),
    /** Another language, as the element goes over to it: once its parts are there. */
    speak: async (other: Language) => {
      const texts = await loadTexts(other, ruleSet);
      const { draft } = await draftServices(actor, texts, exported);
      const parts: Parts = { ...(await partsFor(ruleSet, texts)), ...(draft && { draft }) };
      await Promise.all(Object.values(parts).map((part) => part?.()));
      rerender(<Widget {...services} texts={texts} parts={parts} />);
      await act(async () => {});
      return viewTexts(other);
    },
    /** The line to type on. */
    line: () =>
      screen.getByRole<HTMLInputElement>('textbox', { name: locale.say('composer.label') }),
  };
}
