/** What can stand in a field for a part of the day. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
