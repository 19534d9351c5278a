import { Criterion } from './Criterion.tsx';
import { Heading } from './Heading.tsx';
import { isSilent } from './is-silent.ts';
import { Pill } from './Pill.tsx';
import { validityText } from './validity-text.ts';
import { schemeText, verdictTitle } from './verdict-text.ts';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** A scheme with what the title does not say of it yet, and every criterion; what the sources are silent on stands apart. */
export function VerdictScheme({ scheme }: { scheme: string }) {
  const { texts } = useWidget();
  const { result, rule } = texts;
  const { ruleSet } = useConversation();
  const assessment = useAssessment();
  const verdict = assessment.verdicts[scheme] ?? 'not-asked';
  const criteria = assessment.criteria.filter(
    (each) => each.scheme === scheme && each.outcome !== 'not-applicable',
  );
  const silent = criteria.filter((each) => isSilent(ruleSet, each));
  const decided = criteria.filter((each) => !silent.includes(each));
  const isClear = silent.length > 0 && decided.every(({ outcome }) => outcome === 'met');
  const finding = schemeText(texts, ruleSet, assessment, scheme);
  const isInTitle = verdictTitle(texts, ruleSet, assessment).includes(finding);
  const said = [
    !isInTitle && finding,
    verdict === 'held' && validityText(texts, ruleSet, assessment, scheme),
    isClear && result('verdict.silent.clear'),
  ].filter(Boolean);
  const about = rule(`schemes.${scheme}.about`);
  return (
    <section class="card scheme">
      <div class="card-title">
        <Heading depth={2}>{rule(`schemes.${scheme}.label`)}</Heading>
        <Pill scheme={scheme} verdict={verdict} />
      </div>
      {said.length > 0 && <p>{said.join(' ')}</p>}
      {about && <p class="hint">{about}</p>}
      {decided.length > 0 && (
        <ul class="criteria">
          {decided.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <Heading depth={3}>{result('verdict.silent.heading')}</Heading>
          <ul class="criteria">
            {silent.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
