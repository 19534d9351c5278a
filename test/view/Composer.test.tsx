import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Reply } from '../../src/view/Reply.tsx';
import type { ReplyView } from '../../src/view/widget-context.ts';
import { drawWidget, type Situation } from '../support/drawn-widget.tsx';
import { vocabularies } from '../support/vocabularies.ts';

const View: ReplyView = (props) => <Reply {...props} vocabularies={vocabularies} />;
const started = [{ type: 'conversation.started' }] as const;

async function draw(situation: Situation = {}) {
  const { parts, ...others } = situation;
  const reply = async () => View;
  const widget = await drawWidget({ events: started, ...others, parts: { reply, ...parts } });
  const field = () =>
    screen.getByRole<HTMLInputElement>('textbox', { name: widget.say('composer.label') });
  return {
    ...widget,
    field,
    type: async (line: string) => {
      await widget.user.clear(field());
      await widget.user.type(field(), `${line}{Enter}`);
    },
  };
}

describe('a typed line', () => {
  test('that is understood answers, says so, and moves on to the next question', async () => {
    const widget = await draw();
    await widget.type('erkening en subsidie');
    await waitFor(() => expect(widget.context().answers).toEqual({ goal: 'both' }));
    const answer = widget.say('rules:questions.goal.options.both.label');
    expect(widget.announced).toContain(widget.say('composer.understood', { answer }));
    expect(document.activeElement?.tagName).toBe('LEGEND');
    expect(widget.field().value).toBe('');
  });

  test('that may mean several answers offers them', async () => {
    const widget = await draw();
    await widget.type('erkenning of subsidie');
    await screen.findByText(widget.say('question.matches'));
    expect(widget.context().answers).toEqual({});
    await widget.press('rules:questions.goal.options.subsidy.label');
    expect(widget.context().answers).toEqual({ goal: 'subsidy' });
  });

  test('that is not understood stays, beside the question in other words', async () => {
    const widget = await draw();
    await widget.type('qwerty');
    await screen.findByText(widget.say('composer.notUnderstood'));
    expect(screen.getAllByText(widget.say('rules:questions.goal.why'))).not.toEqual([]);
    expect(widget.field().value).toBe('qwerty');
    expect(widget.announced.join()).toContain(widget.say('composer.notUnderstood'));
  });

  test('in another language than that of the widget is understood', async () => {
    const widget = await draw({ answers: { goal: 'both' } });
    await widget.type('pas encore');
    await waitFor(() => expect(widget.context().answers['recognition-status']).toBe('none'));
  });

  test('that is not understood as a whole says which words were not', async () => {
    const widget = await draw({
      events: [...started, { type: 'question.opened', question: 'announcement' }],
      answers: { goal: 'recognition' },
    });
    await widget.type('website en ballonnen');
    await screen.findByText(widget.say('composer.rest', { rest: 'ballonnen' }));
    expect(widget.announced.join()).toContain(widget.say('composer.rest', { rest: 'ballonnen' }));
    await widget.press('rules:questions.announcement.options.website.label');
    expect(widget.context().answers.announcement).toEqual(['website']);
  });

  test('that is not known yet answers so', async () => {
    const widget = await draw();
    await widget.type('weet ik niet');
    await waitFor(() => expect(widget.context().answers).toEqual({ goal: 'unknown' }));
  });

  test('of nothing does nothing', async () => {
    const widget = await draw();
    await widget.type('   ');
    expect(screen.queryByText(widget.say('composer.notUnderstood'))).toBeNull();
  });
});

describe('a typed command', () => {
  test('goes back', async () => {
    const widget = await draw({ answers: { goal: 'both' } });
    await widget.type('terug');
    await waitFor(() => widget.asks('goal'));
  });

  test('opens the answer that is to be changed', async () => {
    const widget = await draw({ answers: { goal: 'both', 'recognition-status': 'none' } });
    await widget.type('wijzig de aanvraag');
    await waitFor(() => widget.asks('goal'));
  });

  test('tells why the question is asked', async () => {
    const widget = await draw();
    await widget.type('waarom?');
    await waitFor(() => expect(widget.announced).toContain(widget.say('rules:questions.goal.why')));
    expect(widget.context().answers).toEqual({});
  });

  test.each(['toon het resultaat', 'wijzig de leeftijd'])(
    'that cannot be done now is refused: %s',
    async (line) => {
      const widget = await draw();
      await widget.type(line);
      await screen.findByText(widget.say('composer.notNow'));
    },
  );

  test.each(['help', 'ik begrijp de vraag niet'])('explains the question: %s', async (line) => {
    const widget = await draw({
      events: [...started, { type: 'question.opened', question: 'legal-form' }],
      answers: { goal: 'both' },
    });
    await widget.type(line);
    await waitFor(() =>
      expect(widget.announced.join()).toContain(widget.say('rules:questions.legal-form.hint')),
    );
    expect(widget.announced.join()).toContain(widget.say('rules:questions.legal-form.why'));
  });
});

describe('a typed question', () => {
  test('is answered by the help, under the question at hand', async () => {
    const widget = await draw({
      parts: {
        help:
          async () =>
          ({ typed }) => <p>Over: {typed.line}</p>,
      },
    });
    await widget.type('wat is een traject?');
    await screen.findByText('Over: wat is een traject?');
    expect(widget.context().answers).toEqual({});
  });

  test('is not understood where there is no help', async () => {
    const widget = await draw();
    await widget.type('wat is een traject?');
    await screen.findByText(widget.say('composer.notUnderstood'));
  });
});

describe('a list', () => {
  test('is gone through by typing', async () => {
    const widget = await draw({
      events: [...started, { type: 'question.opened', question: 'trajectories' }],
      answers: { goal: 'both' },
    });
    await widget.type('ja');
    await waitFor(() => expect(widget.context().round?.items).toHaveLength(1));
    for (const line of ['zelfde groep', 'drie namiddagen', 'op locatie', 'Gent en Sint-Niklaas']) {
      const { round } = widget.context();
      await widget.type(line);
      await waitFor(() => expect(widget.context().round).not.toBe(round));
    }
    await widget.type('dat is alles');
    await waitFor(() =>
      expect(widget.context().answers.trajectories).toEqual([
        {
          coherent: 'yes',
          activities: 3,
          place: 'on-site',
          postcodes: ['9000', '9100'],
        },
      ]),
    );
  });
});

describe('a field of an item', () => {
  const drawField = (field: string) =>
    draw({
      events: [
        ...started,
        { type: 'question.opened', question: 'trajectories' },
        { type: 'item.added' },
        { type: 'field.opened', item: 0, field },
      ],
      answers: { goal: 'both' },
    });

  test('offers places by postcode and name', async () => {
    const widget = await drawField('postcodes');
    await widget.type('Aalst en parijs');
    await screen.findByRole('button', { name: '9300 Aalst' });
    expect(screen.getByRole('button', { name: '3800 Aalst (Sint-Truiden)' })).toBeTruthy();
    expect(screen.getByText(widget.say('composer.rest', { rest: 'parijs' }))).toBeTruthy();
  });

  test('names a place as it was typed', async () => {
    const widget = await drawField('postcodes');
    await widget.type('gent en sint niklaas');
    const answer = '9000 Gent en 9100 Sint-Niklaas';
    await waitFor(() =>
      expect(widget.announced).toContain(widget.say('composer.understood', { answer })),
    );
  });

  test('refuses a number that is too high as its form does', async () => {
    const widget = await drawField('activities');
    await widget.type('1000');
    await screen.findByText(widget.say('errors.outOfRange', { given: '1000', min: 1, max: 365 }));
  });
});

test('what understands is fetched when somebody wants to type', async () => {
  const reply = vi.fn(async () => View);
  const widget = await draw({ parts: { reply } });
  expect(reply).not.toHaveBeenCalled();
  await widget.user.click(widget.field());
  expect(reply).toHaveBeenCalledOnce();
});

test('a letter typed at the question goes to the line', async () => {
  const widget = await draw();
  await widget.type('beide');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('LEGEND'));
  await widget.user.keyboard('nee{Enter}');
  await waitFor(() => expect(widget.context().answers['recognition-status']).toBe('none'));
});

test('where nothing understands, nothing can be typed', async () => {
  const widget = await drawWidget({ events: started });
  expect(screen.queryByRole('textbox', { name: widget.say('composer.label') })).toBeNull();
});
