import { useWidget } from '../../view/widget-context.ts';
import type { Skipped } from './brought.ts';

/** So few are told at once. */
const mostOpen = 3;

/** What could not be read, by name, and why. */
export function SkippedList({ skipped }: { skipped: readonly Skipped[] }) {
  const { coach } = useWidget().texts;
  if (skipped.length === 0) return null;
  return (
    <details class="skipped" open={skipped.length <= mostOpen}>
      <summary>{coach('bring.skipped', { count: skipped.length })}</summary>
      <ul>
        {skipped.map(({ name, problem }, index) => (
          <li key={`${index} ${name}`}>
            <b>{name}</b> {coach(`bring.problems.${problem}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
