import { env } from 'node:process';
import { itemsOf } from '../../src/assessment/answers.ts';
import { expect, test } from '../support/browser-test.ts';
import { caseAbout } from '../support/cases.ts';
import { askedBy, type Shown } from '../support/conversation-page.ts';
import { type Engine, firefox, webkit } from '../support/engines.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { lossyServer } from '../support/lossy-server.ts';

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
const items = itemsOf(answers.trajectories ?? []) ?? [];
const [first] = items;

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
          [...askedBy(texts)].map(([words, shown]) => [
            words,
            {
              kind: shown.kind === 'overview' ? 'overview' : shown.asked.kind,
              question: shown.question,
              field: shown.kind === 'field' ? shown.asked.id : '',
              replies: repliesTo(shown),
            },
          ]),
        ),
        items,
        start: texts.say('welcome.start'),
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

for (const [name, begin] of engines)
  test(`${name} has what did not come once it does (fault: part gone)`, async () => {
    test.skip(!begin, `${name} was not found and could not be installed.`);
    const server = await lossyServer(/\/write-docx-/);
    const engine = (await begin?.()) as Engine;
    try {
      await engine.open(server.address);
      expect(await engine.run(exported, 'docx')).toBe('part-missing');
      server.mend();
      expect(await engine.run(exported, 'docx')).toMatch(/\.docx$/);
    } finally {
      await engine.close();
      server.close();
    }
  });

/** Runs in the page, as its own script would once it is ready: the name of the file, or what went wrong. */
async function exported(format: 'docx'): Promise<string> {
  const widget = document.querySelector('stem-check') as HTMLElementTagNameMap['stem-check'];
  for (;;) {
    const found: string | undefined = await widget.exportDraft?.(format).then(
      ({ name }) => name,
      ({ code }) => code,
    );
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What stands on a reply, by what it answers. */
function repliesTo(shown: Shown): Record<string, string> {
  const { key } = shown;
  const options =
    shown.kind === 'overview' ? ['yes', 'no'] : 'options' in shown.asked ? shown.asked.options : [];
  return {
    ...Object.fromEntries(options.map((option) => [option, replyText(key, option)])),
    // That there is a first one is said with what opens it.
    ...(key.endsWith('.first') && {
      yes: replyText(key.replace(/first$/, 'fields.coherent'), String(first?.coherent)),
    }),
    unknown: texts.say('question.unknown'),
  };
}

const replyText = (key: string, option: string): string =>
  texts.say(`${key}.options.${option}.label`) + texts.sayIfAny(`${key}.options.${option}.hint`);

interface Given {
  date: string;
  answers: Readonly<Record<string, unknown>>;
  /** By its words, what is asked. */
  asked: Readonly<
    Record<
      string,
      { kind: string; question: string; field: string; replies: Readonly<Record<string, string>> }
    >
  >;
  items: readonly Readonly<Record<string, unknown>>[];
  start: string;
}

/** Runs in the page, as a person with a mouse: everything goes through what is on show. */
async function walk({ date, answers, asked, items, start }: Given) {
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
  const focused = () => widget.shadowRoot?.activeElement?.querySelector('.question')?.textContent;
  const button = (text: string) => all('button').find((each) => each.textContent === text);
  const ask = () => all('[part=question] .question')[0]?.textContent;
  const reply = (text: string) =>
    all('[part=question] .reply').find((each) => each.textContent === text);

  (await until(() => all('.launcher')[0])).click();
  const isModal = (await until(() => all('dialog')[0])).matches(':modal');
  const told = new Promise<CustomEvent>((resolve) =>
    widget.addEventListener('stem-check-verdict', resolve, { once: true }),
  );
  (await until(() => button(start))).click();
  await until(ask);
  let described = 0;
  while (ask()) {
    const now = ask() ?? '';
    const { kind, question, field, replies } = asked[now] ?? {
      kind: `nothing known: ${now}`,
      question: '',
      field: '',
      replies: {},
    };
    let value: unknown = answers[question] ?? 'unknown';
    if (kind === 'overview') value = described++ < items.length ? 'yes' : 'no';
    else if (field) value = items[described - 1]?.[field] ?? 'unknown';
    const [typed] = all('[part=question] input') as HTMLInputElement[];
    if (value === 'unknown') reply(replies.unknown ?? '')?.click();
    else if (kind === 'number') reply(String(value))?.click();
    else if (typed) {
      typed.value = [value].flat().join(', ');
      typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
    } else for (const each of [value].flat()) reply(replies[String(each)] ?? '')?.click();
    if (value !== 'unknown' && (typed || kind === 'multi')) {
      // What was given is drawn in a turn of its own.
      await new Promise((resolve) => setTimeout(resolve));
      all('[part=question] .finish [type=submit]')[0]?.click();
    }
    await until(() => ask() !== now);
    // The focus follows once the next question has been painted.
    await until(() => !ask() || focused() === ask());
  }
  const { verdicts, overall } = (await told).detail;
  await until(() => all('.result .sentence')[0]);
  const lowest = Math.min(
    ...all('button')
      .map((each) => Math.round(each.getBoundingClientRect().height))
      .filter((height) => height > 0),
  );
  const word = await widget.exportDraft('docx');
  const imported = await widget.importDraft(word);
  return { complaints, isModal, verdict: verdicts, overall, lowest, imported, word: word.type };
}
