export const verdicts = [
  'held',
  'eligible',
  'conditional',
  'ineligible',
  'undetermined',
  'not-asked',
] as const;
export type Verdict = (typeof verdicts)[number];
