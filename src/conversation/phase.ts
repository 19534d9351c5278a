/** Where a conversation can be, and be brought back to. What failed to be drawn is tried again where it is asked. */
export const places = ['welcome', 'asking', 'reviewing', 'verdict', 'drafting'] as const;
export type Place = (typeof places)[number];

/** The states of the machine. */
export type Phase = Place | 'failed';
