import type { Outcome } from '../../assessment/verdict.ts';

interface Props {
  /** Of each criterion, in order; what does not apply is left out. */
  outcomes: readonly Outcome[];
  /** In the middle, where there is room for it. */
  text?: string;
}

/** Between two segments, as a share of one: a ring of one has none. */
const gap = 0.16;

/** One segment a criterion: thick is met, a double line is not, thin is open. Words beside it say the same. */
export function Ring({ outcomes, text }: Props) {
  // What is there already has no criteria any more: nothing is open.
  const all =
    outcomes.length > 0
      ? order.flatMap((state) => outcomes.filter((each) => each === state))
      : (['met'] as const);
  const count = all.length || 1;
  const length = count === 1 ? 1 : 1 - gap;
  const segment = (index: number, name: string) => (
    <circle
      key={`${index} ${name}`}
      class={`ring-${name}`}
      cx="20"
      cy="20"
      r="16.5"
      pathLength={count}
      stroke-dasharray={`${length} ${count - length}`}
      stroke-dashoffset={-(index + (1 - length) / 2)}
    />
  );
  return (
    <svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
      <g transform="rotate(-90 20 20)">
        {all.map((state, index) => segment(index, state))}
        {all.map((state, index) => state === 'unmet' && segment(index, 'slit'))}
      </g>
      {text && (
        <text x="20" y="23.8">
          {text}
        </text>
      )}
    </svg>
  );
}

/** The same kind side by side: a ring is read at a glance. */
const order: readonly Outcome[] = ['met', 'unknown', 'unmet'];
