import type { Texts } from '../../i18n/texts.ts';
import type { ParseError } from '../../rules/parse-errors.ts';
import { useWidget } from '../../view/widget-context.ts';

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

/** Why a file could not be opened, and that nothing was lost; or what of it fits no more. */
export function ImportNotice({ errors }: { errors: readonly ParseError[] }) {
  const { texts } = useWidget();
  const { draft } = texts;
  const [first] = errors;
  if (!first) return null;
  if (first.code === 'left-out')
    return (
      <div class="notice" role="alert">
        <p>{draft('imports.leftOut')}</p>
        <ul class="points">
          {[...new Set(errors.map(({ path }) => nameOf(texts, path)))].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </div>
    );
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

/** What the rule set calls it, or called it. */
function nameOf({ rule, draft }: Texts, path: string): string {
  if (path === 'ruleSet') return draft('imports.rules');
  const id = path.split('.').at(-1) ?? path;
  const name = path.startsWith('answers.')
    ? rule(`questions.${id}.label`) || rule(`draft.former.${id}`)
    : rule(`draft.fields.${id}.label`) || rule(`draft.passages.${id}.label`);
  return name || id;
}
