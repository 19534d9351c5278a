import { useState } from 'preact/hooks';

let count = 0;

/** An id that no other element has. Those of `useId` begin anew when a widget is drawn for the third time. */
export const useOwnId = (): string => useState(() => `stem-check-part-${++count}`)[0];
