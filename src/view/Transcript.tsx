import { useEffect, useRef } from 'preact/hooks';
import { replay } from '../assessment/path.ts';
import { promptOf } from '../conversation/asked/prompt.ts';
import { latestFindings, type Turn, transcriptOf } from '../conversation/asked/transcript.ts';
import { type Finding, findingsOnItem } from '../conversation/findings.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import { answerText, itemText, itemTitle, textKey } from './answer-text.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { Findings, findingTexts } from './Findings.tsx';
import { useOwnId } from './use-own-id.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** All turns so far, each to be changed; the latest in sight. A plain list: focus and the announcer do the telling. */
export function Transcript() {
  const { texts } = useWidget();
  const context = useConversation();
  const turns = transcriptOf(context);
  const saidBelow = latestFindings(context).map(({ id }) => id);
  const box = useRef<HTMLElement>(null);
  const last = turns.at(-1)?.id;
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [last, turns.length]);
  useAnnouncedFindings([...turns.flatMap((turn) => turn.findings), ...findingsInOverview(context)]);
  if (turns.length === 0) return null;
  return (
    <section class="transcript" aria-label={texts.t('transcript.label')} ref={box}>
      <ol>
        {turns.map((turn) => (
          <TurnItem key={turn.id} turn={turn} saidBelow={saidBelow} />
        ))}
      </ol>
    </section>
  );
}

/** Those that stand beside the items there, and no longer among the turns. */
function findingsInOverview(context: ConversationContext): Finding[] {
  const prompt = promptOf(context);
  if (prompt?.kind !== 'overview') return [];
  const { counted } = replay(context.ruleSet, context.answers);
  return prompt.items.flatMap((item) =>
    findingsOnItem(context.ruleSet, counted, prompt.question, item),
  );
}

/** Focus goes on to the next question, so what an answer brings up has to be said as well. */
function useAnnouncedFindings(found: readonly Finding[]): void {
  const { texts, announce, hasActed } = useWidget();
  const findings = new Set(findingTexts(texts, found));
  const said = useRef(findings);
  useEffect(() => {
    if (hasActed()) for (const text of findings) if (!said.current.has(text)) announce(text);
    said.current = findings;
  });
}

/** A finding that the question at hand begins with is not said twice. */
function TurnItem({ turn, saidBelow }: { turn: Turn; saidBelow: readonly string[] }) {
  const { texts } = useWidget();
  const { t } = texts;
  const says = useOwnId();
  const you = useOwnId();
  const { question, answer, open } = useTurn(turn);
  return (
    <li class="turn" part="turn">
      <p class="says" id={says}>
        {question}
      </p>
      <div class="you">
        <ChangeButton
          what={t('transcript.changeWhat', { question })}
          event={open}
          describedBy={`${says} ${you}`}
        />
        <p id={you} key={answer}>
          <span class="hidden">{t('transcript.you')} </span>
          {answer}
        </p>
      </div>
      <Findings findings={turn.findings.filter(({ id }) => !saidBelow.includes(id))} />
    </li>
  );
}

function useTurn(turn: Turn) {
  const { texts } = useWidget();
  const { question } = turn;
  switch (turn.kind) {
    case 'question':
      return {
        question: texts.rule(`${textKey(question)}.ask`) || question.id,
        answer: answerText(texts, question, turn.answer),
        open: { type: 'question.opened', question: question.id } as const,
      };
    case 'item':
      return {
        question: itemTitle(texts, turn.question, {}, turn.index),
        answer: [
          itemTitle(texts, turn.question, turn.item, turn.index),
          itemText(texts, question, turn.item),
        ]
          .filter(Boolean)
          .join(' · '),
        open: { type: 'field.opened', item: turn.key, field: turn.field.id } as const,
      };
    default:
      return {
        question: texts.rule(`${textKey(question, turn.field)}.ask`) || turn.field.id,
        answer: answerText(texts, question, turn.answer, turn.field) || '–',
        open: { type: 'field.opened', item: turn.key, field: turn.field.id } as const,
      };
  }
}
