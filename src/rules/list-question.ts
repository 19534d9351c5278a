import type { Question } from './schema.ts';

export type ListQuestion = Extract<Question, { kind: 'list' }>;

export const isList = (question: Question): question is ListQuestion => question.kind === 'list';
