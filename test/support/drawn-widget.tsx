import { act, cleanup, configure, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { options } from 'preact';
import { afterEach, vi } from 'vitest';
import { createActor } from 'xstate';
import type { Answers } from '../../src/assessment/answers.ts';
import { placeFinder } from '../../src/belgium/place-finder.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { Draft } from '../../src/draft/editor/Draft.tsx';
import { readDraft } from '../../src/draft/import/read-draft.ts';
import { loadTexts, type Texts } from '../../src/i18n/texts.ts';
import { applicationOf } from '../../src/regulations/regulations.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { Asking } from '../../src/view/Asking.tsx';
import { Result } from '../../src/view/Result.tsx';
import { Widget } from '../../src/view/Widget.tsx';
import type { DraftView, Parts, WidgetServices } from '../../src/view/widget-context.ts';
import { escaped } from './literally.ts';
import type { Language } from './locale-texts.ts';
import { ruleSetOf } from './rule-sets.ts';
import { viewTexts } from './view-texts.ts';

// Finding an element by its role asks much of jsdom: waiting longer than a busy machine needs costs nothing.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 30_000 });
// user-event does not wait for what Preact puts off until the next frame.
options.requestAnimationFrame = queueMicrotask;
afterEach(cleanup);

/** A day on which the call of 2021 was open. */
export const callIsOpen = '2021-04-01';

export interface Situation extends Partial<WidgetServices> {
  ruleSet?: RuleSet;
  answers?: Answers;
  language?: Language;
  /** What happened before the widget is drawn. */
  events?: readonly ConversationEvent[];
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
      words={words}
      application={application}
      errors={errors}
      onExport={(...done) => exported.push(done)}
    />
  );
  return {
    draft: async () => view,
    importDraft: async (file) => {
      const read = await readDraft(file, ruleSet, application);
      if (!read.ok) return read.errors;
      actor.send({ type: 'draft.imported', ...read.draft });
      return read.leftOut;
    },
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
  await texts.load('result');
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
    loadPlaces: async () => placeFinder,
    importDraft,
    parts: {
      asking: async () => Asking,
      result: async () => Result,
      ...(draft && { draft }),
      ...parts,
    },
    ...given,
  };
  const { rerender } = render(<Widget {...services} />);
  // The table of postcodes and the end of the conversation arrive.
  await act(async () => {});
  const locale = viewTexts(language);
  const user = userEvent.setup();
  const button = (name: string) => screen.getByRole('button', { name: reading(name) });
  return {
    actor,
    announced,
    /** What was taken along, with the number of sections that were complete. */
    exported,
    user,
    ...locale,
    context: () => actor.getSnapshot().context,
    button,
    /** The form of this question, or of a field as `list.fields.field`: an error where it is not at hand. */
    asks: (path: string): HTMLFormElement => {
      const name = locale.say(`rules:questions.${path}.ask`);
      return screen.getByRole<HTMLFieldSetElement>('group', { name }).form as HTMLFormElement;
    },
    /** Presses the button with this text. */
    press: (key: string) => user.click(button(locale.say(key))),
    send: (event: ConversationEvent) => act(() => actor.send(event)),
    redraw: (changes: Partial<WidgetServices>) => rerender(<Widget {...services} {...changes} />),
  };
}
