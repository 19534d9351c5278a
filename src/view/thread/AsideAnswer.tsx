import type { Aside, AsideReply } from '../../conversation/aside.ts';
import { promptOf } from '../../conversation/prompt.ts';
import { sourcesOf } from '../../conversation/selectors.ts';
import { textKey } from '../answer-text.ts';
import { errorWords } from '../error-words.ts';
import { Button } from '../parts/Button.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { Source } from '../Source.tsx';
import { useActs } from '../use-acts.ts';
import { useLater } from '../use-later.ts';
import { usePlaces } from '../use-places.ts';
import { useConversation, usePhase, useWidget } from '../widget-context.ts';
import { textsOfPrompt } from './texts-of-prompt.ts';

interface Props {
  aside: Aside;
  reply: AsideReply;
}

/** What came of a typed line. What can be chosen from, can be so as long as the same is asked. */
export function AsideAnswer({ aside, reply }: Props) {
  const { t } = useWidget().texts;
  switch (reply.kind) {
    case 'offered':
      return <Offered aside={aside} reply={reply} />;
    case 'targets':
      return <Targets reply={reply} />;
    case 'refused':
      return <Refused aside={aside} reply={reply} />;
    case 'why':
      return <WhyAsked question={aside.question} />;
    case 'helped':
      return <Help reply={reply} />;
    case 'not-now':
      return <p class="says">{t('composer.notNow')}</p>;
    case 'nothing':
      return <p class="says">{t('composer.notUnderstood')}</p>;
    default:
      return null;
  }
}

type Of<Kind extends AsideReply['kind']> = Extract<AsideReply, { kind: Kind }>;

function Offered({ aside, reply }: { aside: Aside; reply: Of<'offered'> }) {
  const { texts, send } = useWidget();
  const { t } = texts;
  const context = useConversation();
  const prompt = promptOf(context);
  const places = usePlaces(prompt?.kind === 'field' && prompt.field.kind === 'postcodes');
  const { give, wordsFor } = useActs();
  const isOpen = usePhase() === 'asking' && prompt?.id === aside.at;
  const called = { names: reply.names, places };
  return (
    <div class="ask">
      <div class="says">
        <p class="question">{t('composer.candidate')}</p>
        {reply.rest && <p class="hint">{t('composer.rest', { rest: reply.rest })}</p>}
      </div>
      {isOpen && (
        <div class="replies flow">
          {reply.values.map((value) => (
            <Button key={JSON.stringify(value)} kind="reply" onClick={() => give(value, called)}>
              {wordsFor(value, called)}
            </Button>
          ))}
          <Button
            kind="reply"
            look="unsure"
            onClick={() =>
              send({ type: 'line.answered', id: aside.id, reply: { kind: 'nothing' } })
            }
          >
            {t('composer.neither')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Targets({ reply }: { reply: Of<'targets'> }) {
  const { t, rule } = useWidget().texts;
  const { change, canChange } = useActs();
  return (
    <div class="ask">
      <p class="says">{t('composer.which')}</p>
      <div class="replies flow">
        {reply.targets.filter(canChange).map((target) => (
          <Button key={target} kind="reply" onClick={() => change(target)}>
            {rule(`questions.${target}.label`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Refused({ aside, reply }: { aside: Aside; reply: Of<'refused'> }) {
  const { texts } = useWidget();
  const { ruleSet } = useConversation();
  const question = ruleSet.questions.find(({ id }) => id === aside.question);
  return (
    <div class="says finding">
      <StateMark state="unmet" />
      <p>{errorWords(texts, reply.error, question ? textKey(question) : '')}</p>
    </div>
  );
}

function WhyAsked({ question: id }: { question: string }) {
  const { texts } = useWidget();
  const context = useConversation();
  const prompt = promptOf(context);
  const question = context.ruleSet.questions.find((each) => each.id === id);
  if (!question) return null;
  const { hint, why } =
    prompt?.question === question
      ? textsOfPrompt(texts, prompt, false)
      : { hint: '', why: texts.rule(`${textKey(question)}.why`) };
  return (
    <div class="says">
      <p>{[hint, why].filter(Boolean).join(' ')}</p>
      {sourcesOf(context.ruleSet, question).map((source) => (
        <Source key={source.place} source={source} />
      ))}
    </div>
  );
}

/** By the part that has the entries. */
function Help({ reply }: { reply: Of<'helped'> }) {
  const help = useLater(useWidget().parts.help, true);
  return help ? <help.Helped {...reply} /> : null;
}
