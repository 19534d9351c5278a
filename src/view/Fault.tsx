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
export function Fault({ texts, fault: found }: { texts: Texts; fault: StartFault }) {
  const { fault } = texts;
  const lines = linesOf(found, texts);
  return (
    <div class="widget" lang={texts.language}>
      <div class="page" role="alert">
        <p class="fault-title">{fault('heading')}</p>
        <p>{fault('lead')}</p>
        <ul class="points">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function linesOf(found: StartFault, texts: Texts): string[] {
  const { fault, list } = texts;
  switch (found.kind) {
    case 'unknown-rule-set':
      return [fault('unknown', { id: found.id, known: list(found.known) })];
    case 'date':
      return [fault('date', { date: found.date })];
    case 'rule-set-src':
      return [fault(`${found.reason}`, { src: found.src, detail: found.detail })];
    case 'rule-set':
      return found.errors
        .slice(0, mostFaults)
        .map(({ path, code }) =>
          fault('fault', { path: path || fault('whole'), what: faultText(texts, code) }),
        );
  }
}

/** Codes come from the parser: one that nobody wrote a sentence for is said as it is. */
const faultText = ({ fault }: Texts, code: string): string =>
  fault(`codes.${code}` as 'codes.duplicate', {
    defaultValue: fault('otherCode', { code }),
  });
