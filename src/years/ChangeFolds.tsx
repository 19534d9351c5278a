import { type ChangeNote, changesBetween } from '../rules/changes-between.ts';
import { Fold } from '../view/parts/Fold.tsx';
import { useWidget } from '../view/widget-context.ts';
import { changeNoteText } from './change-note-text.ts';
import type { Column } from './column.ts';

/** What changed from one year to a later one that knows something of the same. */
export function ChangeFolds({ columns }: { columns: readonly Column[] }) {
  const pairs = columns.flatMap((before, at) =>
    columns
      .slice(at + 1)
      .filter((after) => shareScheme(before, after))
      .map((after) => ({ before, after })),
  );
  return (
    <>
      {pairs.map((pair) => (
        <ChangeFold key={`${pair.before.year} ${pair.after.year}`} {...pair} />
      ))}
    </>
  );
}

const shareScheme = (one: Column, other: Column): boolean =>
  one.ruleSet.schemes.some(({ id }) => other.ruleSet.schemes.some((each) => each.id === id));

const isOfAsking = ({ kind }: ChangeNote): boolean => kind === 'question' || kind === 'field';

function ChangeFold({ before, after }: { before: Column; after: Column }) {
  const { result } = useWidget().texts;
  const years = { from: before.year, to: after.year };
  const notes = changesBetween(before.ruleSet, after.ruleSet);
  const said = (each: readonly ChangeNote[]) =>
    each.map((note) =>
      changeNoteText(note, { before: before.texts, after: after.texts, ...years }),
    );
  const rules = said(notes.filter((note) => !isOfAsking(note)));
  const asking = said(notes.filter(isOfAsking));
  return (
    <Fold
      title={result('years.changed', years)}
      note={result('years.changes', { count: rules.length })}
    >
      <Lines lines={rules} />
      {asking.length > 0 && (
        <details class="inner">
          <summary>{result('years.asking')}</summary>
          <Lines lines={asking} />
        </details>
      )}
    </Fold>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="points">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
