import type { Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';

/** Why there is no conversation to draw. */
export type StartFault =
  | { kind: 'rule-set'; errors: readonly ParseError[] }
  | { kind: 'unknown-rule-set'; id: string; known: readonly string[] }
  | { kind: 'date'; date: string };

const mostFaults = 10;

/** For whoever looks after the page: what is wrong, and where. The fallback content stands below it. */
export function Fault({ texts, fault }: { texts: Texts; fault: StartFault }) {
  const { t, list } = texts;
  const lines =
    fault.kind === 'unknown-rule-set'
      ? [t('ruleSet.unknown', { id: fault.id, known: list(fault.known) })]
      : fault.kind === 'date'
        ? [t('ruleSet.date', { date: fault.date })]
        : fault.errors
            .slice(0, mostFaults)
            .map(({ path, code }) =>
              t('ruleSet.fault', { path: path || t('ruleSet.whole'), code }),
            );
  return (
    <div class="widget" lang={texts.language}>
      <div class="page" role="alert">
        <p class="fault-title">{t('ruleSet.heading')}</p>
        <p>{t('ruleSet.lead')}</p>
        <ul class="points">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
