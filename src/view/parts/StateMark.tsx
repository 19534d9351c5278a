import type { Outcome } from '../../assessment/verdict.ts';

export type State = Exclude<Outcome, 'not-applicable'>;

/** A state is told by its shape before its colour: round is met, square is not, dashed is open. A word stands beside it. */
export function StateMark({ state }: { state: State }) {
  return (
    <svg class={`mark ${state}`} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const shapes = {
  met: (
    <>
      <circle class="mark-ground" cx="10" cy="10" r="8.7" />
      <path class="mark-sign" d="m6 10.4 2.8 2.8L14.2 7.4" />
    </>
  ),
  unmet: (
    <>
      <rect class="mark-ground" x="1.5" y="1.5" width="17" height="17" rx="4" />
      <path class="mark-sign" d="M10 5.4v5.2M10 14.3v.2" />
    </>
  ),
  unknown: (
    <>
      <circle class="mark-edge" cx="10" cy="10" r="8.2" />
      <path class="mark-dots" d="M6.6 10h.01M10 10h.01M13.4 10h.01" />
    </>
  ),
} satisfies Record<State, unknown>;
