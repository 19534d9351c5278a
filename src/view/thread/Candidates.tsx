import type { Answer } from '../../assessment/answers.ts';
import type { AsideReply } from '../../conversation/asides/aside.ts';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';

interface Props {
  offered: Extract<AsideReply, { kind: 'offered' }>;
  /** The same is asked still. */
  isOpen: boolean;
  wordsFor: (value: Answer) => string;
  onChoose: (value: Answer) => void;
  onNeither: () => void;
}

/** Answers that a typed line may mean, to choose from, and the words that none of them explains. */
export function Candidates({ offered, isOpen, wordsFor, onChoose, onNeither }: Props) {
  const { t } = useWidget().texts;
  const count = offered.values.length;
  return (
    <div class="ask">
      <div class="says">
        <p class="question">{t('composer.candidate', { count })}</p>
        {offered.rest && <p class="hint">{t('composer.rest', { rest: offered.rest })}</p>}
      </div>
      {isOpen && (
        <div class="replies flow">
          {offered.values.map((value) => (
            <Button key={JSON.stringify(value)} kind="reply" onClick={() => onChoose(value)}>
              {wordsFor(value)}
            </Button>
          ))}
          <Button kind="reply" look="unsure" onClick={onNeither}>
            {t('composer.neither', { count })}
          </Button>
        </div>
      )}
    </div>
  );
}
