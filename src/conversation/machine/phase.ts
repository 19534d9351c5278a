/** What a conversation can be brought back to; what could not be drawn is tried again where it is asked. */
export const lastingPhases = ['welcome', 'asking', 'verdict', 'drafting'] as const;
export type LastingPhase = (typeof lastingPhases)[number];

/** The states of the machine. */
export type Phase = LastingPhase | 'failed';
