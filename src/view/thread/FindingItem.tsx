import type { Finding } from '../../conversation/findings.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { useWidget } from '../widget-context.ts';

/** Something to say at once about an answer. */
export function FindingItem({ finding: { id, ...params } }: { finding: Finding }) {
  const { texts } = useWidget();
  const text = texts.rule(`findings.${id}`, params);
  if (!text) return null;
  return (
    <li class="says finding">
      <StateMark state="unmet" />
      <p>{text}</p>
    </li>
  );
}
