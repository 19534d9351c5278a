import { useState } from 'preact/hooks';
import { isList } from '../../assessment/answers.ts';
import type { Aside, AsideReply } from '../../conversation/asides/aside.ts';
import { fieldOfPromptId, promptOf } from '../../conversation/asked/prompt.ts';
import type { Target } from '../../conversation/understand/commands.ts';
import { textKey } from '../answer-text.ts';
import { errorWords } from '../error-words.ts';
import { openingNow } from '../opening-now.ts';
import { Button } from '../parts/Button.tsx';
import { useActs } from '../use-acts.ts';
import { useLater } from '../use-later.ts';
import { usePlaces } from '../use-places.ts';
import { useConversation, usePhase, useSelected, useWidget } from '../widget-context.ts';
import { Candidates } from './Candidates.tsx';
import { ErrorBubble } from './ErrorBubble.tsx';
import { Grounds } from './WhyAsked.tsx';

interface Props {
  aside: Aside;
  reply: AsideReply;
}

/** What came of a typed line. What can be chosen from, can be so as long as the same is asked. */
export function AsideAnswer({ aside, reply }: Props) {
  const { t, rule } = useWidget().texts;
  const isUnderQuestion = aside.at !== '';
  switch (reply.kind) {
    case 'offered':
      return <Offered aside={aside} reply={reply} />;
    case 'targets':
      return <Targets reply={reply} />;
    case 'refused':
      return <Refused aside={aside} reply={reply} />;
    case 'why':
      return <Why aside={aside} />;
    case 'helped':
      return <Help aside={aside} reply={reply} />;
    case 'leave':
      return <Leave />;
    case 'greeted':
      return <p class="says">{rule('hello') || t('composer.notUnderstood')}</p>;
    case 'thanked':
      return <p class="says">{t('composer.thanked')}</p>;
    case 'not-now':
      return <p class="says">{t('composer.notNow')}</p>;
    case 'nothing':
      return (
        <p class="says">
          {t(isUnderQuestion ? 'composer.notUnderstood' : 'composer.notUnderstoodHere')}
        </p>
      );
    case 'not-loaded':
      return <NotLoaded />;
    default:
      return null;
  }
}

type Of<Kind extends AsideReply['kind']> = Extract<AsideReply, { kind: Kind }>;

function Offered({ aside, reply }: { aside: Aside; reply: Of<'offered'> }) {
  const { send } = useWidget();
  const context = useConversation();
  const prompt = promptOf(context);
  const places = usePlaces(prompt?.kind === 'field' && prompt.field.kind === 'postcodes');
  const { give, wordsFor } = useActs();
  const isOpen = usePhase() === 'asking' && prompt?.id === aside.at;
  const called = { names: reply.names, places };
  return (
    <Candidates
      offered={reply}
      isOpen={isOpen}
      wordsFor={(value) => wordsFor(value, called)}
      onChoose={(value) => give(value, called)}
      onNeither={() => send({ type: 'line.answered', id: aside.id, reply: { kind: 'nothing' } })}
    />
  );
}

function Targets({ reply }: { reply: Of<'targets'> }) {
  const widget = useWidget();
  const { t, rule } = widget.texts;
  // It stays drawn while the conversation goes on: what opens it is known only by the tap.
  const openingOf = (target: Target) => openingNow(widget, target);
  const open = (target: Target) => {
    const opening = openingOf(target);
    if (opening) widget.send(opening);
  };
  return (
    <div class="ask">
      <p class="says">{t('composer.which')}</p>
      <div class="replies flow">
        {reply.targets.filter(openingOf).map((target) => (
          <Button key={target} kind="reply" onClick={() => open(target)}>
            {rule(`questions.${target}.label`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Refused({ aside, reply }: { aside: Aside; reply: Of<'refused'> }) {
  const { texts } = useWidget();
  const { key } = useAsked(aside);
  return <ErrorBubble text={errorWords(texts, reply.error, key)} />;
}

function Why({ aside }: { aside: Aside }) {
  const { rule } = useWidget().texts;
  const { key, question } = useAsked(aside);
  if (!question) return null;
  const why = rule(`${key}.why`) || rule(`${textKey(question)}.why`);
  const text = [rule(`${key}.hint`), why].filter(Boolean).join(' ');
  return (
    <div class="says">
      <Grounds question={question} why={text} />
    </div>
  );
}

/** What a line was typed under, with the path of its texts. */
function useAsked({ at, question: id }: Aside) {
  const ruleSet = useSelected((context) => context.ruleSet);
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question) return { question, key: '' };
  const fields = isList(question) ? question.fields : [];
  const field = fields.find((each) => each.id === fieldOfPromptId(at, id)?.field);
  return { question, key: textKey(question, field) };
}

/** By the part that has the entries; the conversation can do without. */
function Help({ aside, reply }: { aside: Aside; reply: Of<'helped'> }) {
  const [hasFailed, setFailed] = useState(false);
  const { parts, send } = useWidget();
  const help = useLater(parts.help, true, true, () => setFailed(true));
  const isMailed = useSelected(({ ruleSet }) => Boolean(ruleSet.support?.some(({ mail }) => mail)));
  const mail = (isForMail: boolean) =>
    send({ type: 'line.answered', id: aside.id, reply: { ...reply, isForMail } });
  if (hasFailed) return <NotLoaded />;
  return help ? <help.Helped {...reply} mail={isMailed && parts.draft ? mail : undefined} /> : null;
}

/** What draws it was there when that was said. */
function Leave() {
  const keeping = useLater(useWidget().parts.keeping, true, true, () => {});
  return keeping ? <keeping.GoingAway /> : null;
}

function NotLoaded() {
  return <p class="says">{useWidget().texts.t('said.notLoaded')}</p>;
}
