/** What can be wrong with a rule set beyond its shape. Each has a sentence in `locales/<language>/fault.json`. */
export const faultCodes = [
  'duplicate',
  'reserved',
  'dangling-question',
  'dangling-option',
  'dangling-scheme',
  'dangling-source',
  'dangling-entry',
  'forward-reference',
  'verdicts-only',
  'wrong-kind',
  'wrong-order',
  'out-of-range',
  'missing',
  'unused-question',
  'never-asked',
  'never-met',
  'never-unmet',
  'contradiction',
  'too-many-answers',
  'missing-text',
  'no-texts',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What is wrong, and where: the path in dots. */
export interface Fault {
  path: string;
  code: FaultCode;
}

export const faultIf = (isSo: boolean, path: string, code: FaultCode): Fault[] =>
  isSo ? [{ path, code }] : [];

/** Ids that came before, in the same list or in the ones before it. */
export const duplicates = (
  path: string,
  all: readonly { id: string }[] | undefined,
  before?: readonly { id: string }[],
): Fault[] =>
  all?.flatMap(({ id }, index) => {
    const isSame = (other: { id: string }) => other.id === id;
    const isTwice = before?.some(isSame) || all.slice(0, index).some(isSame);
    return faultIf(isTwice, `${path}.${index}.id`, 'duplicate');
  }) ?? [];
