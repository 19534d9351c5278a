import type { RuleSet, SourceReference } from '../schema.ts';
import { duplicates, type Fault, faultIf } from './fault.ts';

/** Everything that is said to be written somewhere is. */
export const sourceFaults = (set: RuleSet): Fault[] => [
  ...duplicates('sources', set.sources),
  ...set.sources.flatMap(({ places }, index) =>
    places.flatMap((place, at) =>
      faultIf(places.indexOf(place) < at, `sources.${index}.places.${at}`, 'duplicate'),
    ),
  ),
  ...[...ofRules(set), ...ofApplication(set)].flatMap(({ path, reference }): Fault[] => {
    if (!reference) return [];
    const { document, place } = reference;
    const source = set.sources.find(({ id }) => id === document);
    if (!source) return [{ path: `${path}.document`, code: 'dangling-source' }];
    return faultIf(!source.places.includes(place), `${path}.place`, 'dangling-source');
  }),
];

interface Placed {
  path: string;
  reference: SourceReference | undefined;
}

const ofRules = ({ criteria, draft, amount, call, validity, nextSteps }: RuleSet): Placed[] =>
  [
    { path: 'call', source: call?.source, openPoints: [] },
    { path: 'validity', source: validity?.source, openPoints: [] },
    ...nextSteps.map((each, index) => ({ path: `nextSteps.${index}`, openPoints: [], ...each })),
    ...criteria.map((each, index) => ({ path: `criteria.${index}`, ...each })),
    ...draft.map((each, index) => ({ path: `draft.${index}`, openPoints: [], ...each })),
    ...(amount ? [{ path: 'amount', ...amount }] : []),
    ...(amount?.limits ?? []).map((each, index) => ({
      path: `amount.limits.${index}`,
      openPoints: [],
      ...each,
    })),
  ].flatMap(({ path, source, openPoints }): Placed[] => [
    { path: `${path}.source`, reference: source },
    ...(openPoints ?? []).map((point, index) => ({
      path: `${path}.openPoints.${index}.source`,
      reference: 'source' in point ? point.source : undefined,
    })),
  ]);

function ofApplication({ application }: RuleSet): Placed[] {
  if (!application) return [];
  const { sections, examples } = application;
  const written = (
    path: string,
    owners: readonly { source?: SourceReference | undefined }[] | undefined,
  ): Placed[] =>
    owners?.map(({ source }, index) => ({ path: `${path}.${index}.source`, reference: source })) ??
    [];
  return [
    ...sections.flatMap(({ parts }, index) =>
      parts.flatMap((part, place): Placed[] => {
        const path = `application.sections.${index}.parts.${place}`;
        if (part.kind === 'fields') return written(`${path}.fields`, part.fields);
        if (part.kind !== 'passage') return [];
        return [{ path: `${path}.text.source`, reference: part.text?.source }];
      }),
    ),
    ...written('application.examples.fields', examples?.fields),
    ...written('application.examples.unit', examples?.unit),
  ];
}
