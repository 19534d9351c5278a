import type { Outcome } from '../../assessment/verdict.ts';

interface Props {
  /** Of each criterion; what does not apply is left out. */
  outcomes: readonly { outcome: Outcome }[];
  /** In the middle, where there is room for it. */
  text?: string;
}

/**
 * One segment a criterion: thick is met, a double line is not, thin is open. Words beside it say the same. The same kind
 * stands side by side, so that a ring is read at a glance, and is one circle of dashes.
 */
export function Ring({ outcomes, text }: Props) {
  const many = (state: Outcome) => outcomes.filter(({ outcome }) => outcome === state).length;
  const open = many('unknown');
  const unmet = many('unmet');
  const met = many('met');
  const count = met + open + unmet;
  // As a share of a segment: a ring of one has none.
  const gap = count === 1 ? 0 : 0.16;
  const segments = (name: string, before: number, size: number) =>
    size > 0 && (
      <circle
        class={`ring-${name}`}
        cx={20}
        cy={20}
        r={16.5}
        transform="rotate(-90 20 20)"
        pathLength={count}
        stroke-dasharray={`${`${1 - gap} ${gap} `.repeat(size)}0 ${count - size}`}
        stroke-dashoffset={-(before + gap / 2)}
      />
    );
  return (
    <svg class="ring" viewBox="0 0 40 40" aria-hidden="true">
      {segments('met', 0, met)}
      {segments('unknown', met, open)}
      {segments('unmet', met + open, unmet)}
      {segments('slit', met + open, unmet)}
      {text && (
        <text x="20" y="23.8">
          {text}
        </text>
      )}
    </svg>
  );
}
