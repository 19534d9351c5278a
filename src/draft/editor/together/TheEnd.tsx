import { Button } from '../../../view/parts/Button.tsx';
import { QuestionGroup } from '../../../view/thread/QuestionGroup.tsx';
import { useArrival } from '../../../view/use-arrival.ts';
import { useOwnId } from '../../../view/use-own-id.ts';
import { useWidget } from '../../../view/widget-context.ts';

interface Props {
  /** How many were left open. */
  left: number;
  onAgain: () => void;
  onStop: () => void;
}

/** All has been gone through: what is open still, and where one can go from here. */
export function TheEnd({ left, onAgain, onStop }: Props) {
  const { draft } = useWidget().texts;
  const group = useArrival<HTMLDivElement>('end');
  const id = useOwnId();
  return (
    <QuestionGroup
      id={id}
      ask={draft('together.end')}
      told={left > 0 ? draft('together.left', { count: left }) : draft('exports.complete')}
      target={group}
    >
      <div class="replies flow">
        <Button kind="reply" onClick={onStop}>
          {draft('together.document')}
        </Button>
        {left > 0 && (
          <Button kind="reply" onClick={onAgain}>
            {draft('together.again')}
          </Button>
        )}
      </div>
    </QuestionGroup>
  );
}
