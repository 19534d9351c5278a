import type { ParseError } from '../rules/parse-errors.ts';
import { useWidget } from '../view/widget-context.ts';

const wholeFile = [
  'too-large',
  'not-json',
  'damaged',
  'not-a-draft',
  'not-ours',
  'unknown-format',
  'newer-version',
  'other-rule-set',
  'unreadable',
] as const;

/** Why a file could not be opened, and that nothing was lost. */
export function ImportErrors({ errors }: { errors: readonly ParseError[] }) {
  const { draft } = useWidget().texts;
  const [first] = errors;
  if (!first) return null;
  const code = wholeFile.find((each) => each === first.code);
  return (
    <div class="error notice" role="alert">
      <p>
        <b>{draft('imports.heading')}</b>
      </p>
      <p>
        {code ? draft(`imports.${code}`) : draft('imports.content', { path: first.path })}{' '}
        {draft('imports.kept')}
      </p>
    </div>
  );
}
