import type { ListQuestion } from '../assessment/answers.ts';

/** What a first item is asked together with whether there is one. */
export const openingFieldOf = ({ fields, roles }: ListQuestion) =>
  fields.filter((field) => field.kind === 'choice').find(({ id }) => id === roles.opens);
