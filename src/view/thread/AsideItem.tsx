import type { Aside } from '../../conversation/asides/aside.ts';
import { AsideAnswer } from './AsideAnswer.tsx';
import { TypedLine } from './TypedLine.tsx';

/** Something is said in return; where the line was an answer or an order, that is to be seen by itself. */
export const isReplied = ({ reply }: Aside): boolean =>
  reply !== null && reply.kind !== 'done' && reply.kind !== 'given';

/** What a person typed in the conversation. */
export function AsideItem({ aside }: { aside: Aside }) {
  const { line, reply } = aside;
  return (
    <TypedLine line={line} isNew={reply === null}>
      {reply && isReplied(aside) && <AsideAnswer aside={aside} reply={reply} />}
    </TypedLine>
  );
}
