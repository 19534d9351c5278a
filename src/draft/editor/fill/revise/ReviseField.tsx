import { ReviseChoice } from './ReviseChoice.tsx';
import { ReviseInput } from './ReviseInput.tsx';
import type { ReviseProps } from './revise-props.ts';

/** One answer of the conversation, changed beside the draft. */
export const ReviseField = (props: ReviseProps) =>
  props.asked.kind === 'choice' ? <ReviseChoice {...props} /> : <ReviseInput {...props} />;
