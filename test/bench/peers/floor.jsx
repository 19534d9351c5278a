/** The least that our packages need for the same conversation: no rules, no help, no looks. */
import { useSelector } from '@xstate/react';
import { createInstance } from 'i18next';
import { render } from 'preact';
import { assign, createActor, setup } from 'xstate';
import * as z from 'zod/mini';
import asked from '../built/asked.json';

const interview = z
  .array(z.object({ ask: z.string(), hint: z.string(), options: z.array(z.string()) }))
  .parse(asked);
const texts = createInstance();
texts.init({
  lng: 'nl',
  resources: { nl: { translation: Object.fromEntries(interview.map(({ ask }, at) => [at, ask])) } },
  keySeparator: false,
});

const machine = setup({}).createMachine({
  context: { answers: [] },
  on: {
    'answer.given': {
      actions: assign({ answers: ({ context, event }) => [...context.answers, event.value] }),
    },
  },
});
const actor = createActor(machine).start();

const scrollTo = (question) => question?.scrollIntoView({ block: 'nearest' });

function Interview() {
  const answers = useSelector(actor, ({ context }) => context.answers);
  const now = interview[answers.length];
  return (
    <ol>
      {answers.map((answer, at) => (
        <li key={interview[at].ask}>
          <p>{texts.t(`${at}`)}</p>
          <p>{answer}</p>
        </li>
      ))}
      {now && (
        <li key={now.ask} ref={scrollTo}>
          <h3 class="question">{texts.t(`${answers.length}`)}</h3>
          <p>{now.hint}</p>
          {now.options.map((value) => (
            <button
              class="option"
              type="button"
              key={value}
              onClick={() => actor.send({ type: 'answer.given', value })}
            >
              {value}
            </button>
          ))}
        </li>
      )}
    </ol>
  );
}

render(<Interview />, document.getElementById('host'));
