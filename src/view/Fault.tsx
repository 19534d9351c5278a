import type { Texts } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';

/** Why there is no conversation to draw. */
export type StartFault =
  | { kind: 'rule-set'; errors: readonly ParseError[] }
  | { kind: 'unknown-rule-set'; id: string; known: readonly string[] }
  | {
      kind: 'rule-set-src';
      src: string;
      reason: 'origin' | 'unreachable' | 'size' | 'json';
      /** The page's own origin, or what the server or the browser said. */
      detail: string;
    }
  | { kind: 'date'; date: string };

const mostFaults = 10;

/** For whoever looks after the page: what is wrong, and where. The fallback content stands below it. */
export function Fault({ texts, fault }: { texts: Texts; fault: StartFault }) {
  const { t } = texts;
  const lines = linesOf(fault, texts);
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

function linesOf(fault: StartFault, texts: Texts): string[] {
  const { t, list } = texts;
  switch (fault.kind) {
    case 'unknown-rule-set':
      return [t('ruleSet.unknown', { id: fault.id, known: list(fault.known) })];
    case 'date':
      return [t('ruleSet.date', { date: fault.date })];
    case 'rule-set-src':
      return [t(`ruleSet.${fault.reason}`, { src: fault.src, detail: fault.detail })];
    case 'rule-set':
      return fault.errors
        .slice(0, mostFaults)
        .map(({ path, code }) =>
          t('ruleSet.fault', { path: path || t('ruleSet.whole'), what: faultText(texts, code) }),
        );
  }
}

/** Codes come from the parser: one that nobody wrote a sentence for is said as it is. */
const faultText = ({ t }: Texts, code: string): string =>
  t(`ruleSet.codes.${code}` as 'ruleSet.codes.duplicate', {
    defaultValue: t('ruleSet.otherCode', { code }),
  });
