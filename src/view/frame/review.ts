import { createContext } from 'preact';

export interface ReviewAtHand {
  /** Opens all answers, to look them over. */
  open: () => void;
  isOpen: boolean;
}

export const ReviewContext = createContext<ReviewAtHand>({ open: () => {}, isOpen: false });
