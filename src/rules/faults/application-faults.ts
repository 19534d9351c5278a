import type { Application, Part } from '../application.ts';
import { isList } from '../list-question.ts';
import type { RuleSet } from '../schema.ts';
import { duplicates, type Fault, faultIf } from './fault.ts';

/**
 * What the draft application names exists, no two texts are kept under one id, and it asks what only it can ask. Rules of
 * one of our regulations can have it elsewhere.
 */
export function applicationFaults(set: RuleSet): Fault[] {
  const { application } = set;
  if (!application) return set.regulation ? [] : neverAsked(set);
  const { sections, examples } = application;
  const kept: { path: string; id: string }[] = [];
  const inParts = sections.flatMap(({ parts }, index) =>
    parts.flatMap((part, place) => {
      const path = `application.sections.${index}.parts.${place}`;
      if (part.kind === 'passage') kept.push({ path, id: part.id });
      if (part.kind === 'fields')
        part.fields.forEach(({ id }, at) => {
          kept.push({ path: `${path}.fields.${at}`, id });
        });
      return partFaults(set, part, path);
    }),
  );
  const list = set.questions.find(({ id }) => id === examples?.question);
  return [
    ...duplicates('application.sections', sections),
    ...inParts,
    ...exampleFaults(sections),
    ...neverAsked(set),
    ...kept.flatMap(({ path, id }, index) =>
      faultIf(
        kept.slice(0, index).some((each) => each.id === id),
        `${path}.id`,
        'duplicate',
      ),
    ),
    ...(examples ? listFaults(set, examples.question, 'application.examples.question') : []),
    ...faultIf(
      list !== undefined && isList(list) && list.roles.size === undefined,
      'application.examples.unit',
      'wrong-kind',
    ),
    ...duplicates('application.examples.fields', examples?.fields),
    ...duplicates('application.examples.unit', examples?.unit),
  ];
}

function partFaults(set: RuleSet, part: Part, path: string): Fault[] {
  switch (part.kind) {
    case 'fields':
      return [];
    case 'sentences':
    case 'passage':
      return [
        ...part.questions.flatMap((id, index): Fault[] => {
          const question = set.questions.find((each) => each.id === id);
          const place = `${path}.questions.${index}`;
          if (!question) return [{ path: place, code: 'dangling-question' }];
          return [
            ...faultIf(isList(question), place, 'wrong-kind'),
            ...faultIf(part.questions.indexOf(id) < index, place, 'duplicate'),
          ];
        }),
        ...(part.instead ?? []).flatMap(({ of }, index) =>
          of.flatMap((id, at) =>
            faultIf(
              !part.questions.includes(id),
              `${path}.instead.${index}.of.${at}`,
              'dangling-question',
            ),
          ),
        ),
      ];
    case 'list-table':
      return listFaults(set, part.question, `${path}.question`);
    case 'by-place': {
      const list = set.questions.find(({ id }) => id === part.question);
      const faults = listFaults(set, part.question, `${path}.question`);
      const hasPlaces = list && isList(list) && list.roles.places !== undefined;
      return faults.length > 0 ? faults : faultIf(!hasPlaces, `${path}.question`, 'wrong-kind');
    }
    case 'example':
      return faultIf(!set.application?.examples, `${path}.index`, 'missing');
    case 'estimate':
      return faultIf(!set.amount, path, 'missing');
  }
}

/** Examples are kept in a row: each has a place of its own there, and none is left empty. */
function exampleFaults(sections: Application['sections']): Fault[] {
  const examples = sections.flatMap(({ parts }, section) =>
    parts.flatMap((part, place) =>
      part.kind === 'example'
        ? [{ path: `application.sections.${section}.parts.${place}.index`, index: part.index }]
        : [],
    ),
  );
  return examples.flatMap(({ path, index }, place) => [
    ...faultIf(index >= examples.length, path, 'out-of-range'),
    ...faultIf(
      examples.slice(0, place).some((each) => each.index === index),
      path,
      'duplicate',
    ),
  ]);
}

/** What only the draft asks, it asks where a part of it names that. */
function neverAsked({ questions, application }: RuleSet): Fault[] {
  const named = (application?.sections ?? []).flatMap(({ parts }) => parts.flatMap(questionsOf));
  return questions.flatMap(({ id, askedIn }, index) =>
    faultIf(askedIn !== undefined && !named.includes(id), `questions.${index}`, 'never-asked'),
  );
}

/** The questions that a part of the application is about. */
export function questionsOf(part: Part): readonly string[] {
  if ('questions' in part) return part.questions;
  return 'question' in part ? [part.question] : [];
}

function listFaults({ questions }: RuleSet, id: string, path: string): Fault[] {
  const question = questions.find((each) => each.id === id);
  if (!question) return [{ path, code: 'dangling-question' }];
  return faultIf(!isList(question), path, 'wrong-kind');
}
