import { env } from 'node:process';
import { itemsOf } from '../../src/assessment/answers.ts';
import { expect, test } from '../support/browser-test.ts';
import { caseAbout } from '../support/cases.ts';
import { askedBy } from '../support/conversation-page.ts';
import { type Engine, firefox, webkit } from '../support/engines.ts';
import { localeTexts } from '../support/locale-texts.ts';

const { FIREFOX_PATH, WEBKIT_DRIVER_PATH, XVFB_PATH } = env;
const engines: [name: string, begin: (() => Promise<Engine>) | undefined][] = [
  ['Firefox', FIREFOX_PATH ? () => firefox(FIREFOX_PATH) : undefined],
  [
    'WebKit',
    WEBKIT_DRIVER_PATH && XVFB_PATH ? () => webkit(WEBKIT_DRIVER_PATH, XVFB_PATH) : undefined,
  ],
];
const texts = localeTexts('nl');
const { answers, date } = caseAbout('library');

for (const [name, begin] of engines)
  test(`${name} walks a whole organisation to its verdict and its draft`, async ({ baseURL }) => {
    test.skip(!begin, `${name} was not found and could not be installed.`);
    const engine = (await begin?.()) as Engine;
    try {
      await engine.open(`${baseURL}/demo/launcher.html`);
      const walked = await engine.run(walk, {
        date,
        answers,
        asked: Object.fromEntries(
          [...askedBy(texts)].map(([words, { kind, question, ...rest }]) => [
            words,
            { kind, question, field: 'asked' in rest ? rest.asked.id : '' },
          ]),
        ),
        items: itemsOf(answers.trajectories ?? []) ?? [],
        words: {
          start: texts.say('welcome.start'),
          result: texts.say('result:review.result'),
        },
      });
      expect(walked).toEqual({
        complaints: [],
        isModal: true,
        verdict: { recognition: 'eligible', subsidy: 'conditional' },
        overall: 'recognition-and-subsidy',
        lowest: expect.any(Number),
        imported: [],
        word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      });
      expect(walked.lowest).toBeGreaterThanOrEqual(44);
    } finally {
      await engine.close();
    }
  });

interface Given {
  date: string;
  answers: Readonly<Record<string, unknown>>;
  /** What stands on the legend, and what is asked by it. */
  asked: Readonly<Record<string, { kind: string; question: string; field: string }>>;
  items: readonly Readonly<Record<string, unknown>>[];
  words: { start: string; result: string };
}

/** Runs in the page, as a person with a mouse: everything goes through what is on show. */
async function walk({ date, answers, asked, items, words }: Given) {
  const complaints: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    complaints.push(`${effectiveDirective} ${blockedURI}`),
  );
  addEventListener('error', ({ message }) => complaints.push(message));
  const widget = document.querySelector('stem-check') as HTMLElementTagNameMap['stem-check'];
  widget.setAttribute('date', date);
  const until = async <Found>(look: () => Found | null | undefined | false): Promise<Found> => {
    for (let tries = 0; tries < 500; tries++) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Waited in vain: ${look}, at ${widget.shadowRoot?.textContent}`);
  };
  const all = (selector: string) => [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const button = (text: string) => all('button').find((each) => each.textContent === text);
  const legend = () => all('legend')[0]?.textContent;

  (await until(() => all('.launcher')[0])).click();
  const isModal = (await until(() => all('dialog')[0])).matches(':modal');
  (await until(() => button(words.start))).click();
  await until(legend);
  let described = 0;
  while (legend()) {
    const now = legend() ?? '';
    const { kind, question, field } = asked[now] ?? {
      kind: `nothing known: ${now}`,
      question: '',
      field: '',
    };
    let value: unknown = answers[question] ?? 'unknown';
    if (kind === 'overview') value = described++ < items.length ? 'yes' : 'no';
    if (kind === 'field') value = items[described - 1]?.[field] ?? 'unknown';
    const [typed] = all('fieldset input[type=text]') as HTMLInputElement[];
    if (typed) {
      typed.value = [value].flat().join(', ');
      typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else for (const each of [value].flat()) all(`fieldset input[value="${each}"]`)[0]?.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    all('.question .primary')[0]?.click();
    await until(() => legend() !== now);
    const focused = widget.shadowRoot?.activeElement;
    if (legend() && focused?.textContent !== legend())
      complaints.push(`Focus is on ${focused?.localName} after ${now}`);
  }
  const told = new Promise<CustomEvent>((resolve) =>
    widget.addEventListener('stem-check-verdict', resolve, { once: true }),
  );
  (await until(() => button(words.result))).click();
  const { verdicts, overall } = (await told).detail;
  await until(() => all('.scheme')[0]);
  const lowest = Math.min(
    ...all('button')
      .map((each) => Math.round(each.getBoundingClientRect().height))
      .filter((height) => height > 0),
  );
  const word = await widget.exportDraft('docx');
  const imported = await widget.importDraft(word);
  return { complaints, isModal, verdict: verdicts, overall, lowest, imported, word: word.type };
}
