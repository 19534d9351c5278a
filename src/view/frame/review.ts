import { createContext } from 'preact';

/** Opens all answers, to look them over. */
export const ReviewContext = createContext<() => void>(() => {});
