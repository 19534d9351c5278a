import type { Answers } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import { assessmentOf, boardOf } from '../../conversation/selectors.ts';
import { amountText } from '../amount-text.ts';
import { textKey } from '../answer-text.ts';
import { outcomeWord } from '../outcome-word.ts';
import { type State, StateMark } from '../parts/StateMark.tsx';
import { stateOf } from '../state-of.ts';
import { usePlaces } from '../use-places.ts';
import { verdictWord } from '../verdict-word.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import { answerLines, variantName } from './change-texts.ts';

interface Cell {
  lines: readonly string[];
  state?: State;
}

/** What differs, and how it is in each column. */
interface Row {
  id: string;
  label: string;
  cells: readonly Cell[];
}

/** Answers that stand beside others. */
export interface ComparedAnswers {
  id: string | number;
  name: string;
  answers: Answers;
}

interface Compared {
  columns: readonly Pick<ComparedAnswers, 'id' | 'name'>[];
  groups: readonly { label: string; rows: readonly Row[] }[];
  /** How many criteria are the same in all. */
  same: number;
}

/** Now and the variants side by side: now first. */
export function VariantComparison() {
  const { texts } = useWidget();
  const { answers, variants } = useConversation();
  return (
    <Comparison
      of={[
        { id: 0, name: texts.result('whatIf.now'), answers },
        ...variants.map((each) => ({
          id: each.number,
          name: variantName(texts, each),
          answers: each.answers,
        })),
      ]}
    />
  );
}

interface ComparisonProps {
  of: readonly ComparedAnswers[];
  /** Before the answers that lead to it. */
  outcomeFirst?: boolean;
}

/** Side by side on what differs only: a table where there is room, else a list for each row. */
export function Comparison({ of, outcomeFirst = false }: ComparisonProps) {
  const { result } = useWidget().texts;
  const compared = useCompared(of, outcomeFirst);
  const { groups, same } = compared;
  return (
    <div class="comparison">
      {groups.length > 0 && (
        <>
          <Table {...compared} name={result('whatIf.variants')} />
          <Lists {...compared} />
        </>
      )}
      <p class="hint">{result('whatIf.same', { count: same })}</p>
    </div>
  );
}

const Table = ({ columns, groups, name }: Compared & { name: string }) => (
  <table aria-label={name}>
    <thead>
      <tr>
        <td />
        {columns.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    {groups.map(({ label, rows }) => (
      <tbody key={label}>
        <tr>
          <th class="group" scope="rowgroup" colSpan={columns.length + 1}>
            {label}
          </th>
        </tr>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, index) => (
              <td key={columns[index]?.id}>
                <Words {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    ))}
  </table>
);

const Lists = ({ columns, groups }: Compared) => (
  <ul class="plain">
    {groups.map(({ label, rows }) => (
      <li key={label}>
        <p class="group">{label}</p>
        <ul class="plain">
          {rows.map((row) => (
            <li key={row.id}>
              <b>{row.label}</b>
              <dl>
                {row.cells.map((cell, index) => (
                  <div key={columns[index]?.id}>
                    <dt>{columns[index]?.name}</dt>
                    <dd>
                      <Words {...cell} />
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

const Words = ({ lines, state }: Cell) => (
  <>
    {lines.map((line, index) =>
      state ? (
        <span key={`${index} ${line}`} class={`word ${state}`}>
          <StateMark state={state} />
          {line}
        </span>
      ) : (
        <p key={`${index} ${line}`}>{line}</p>
      ),
    )}
  </>
);

function useCompared(of: readonly ComparedAnswers[], outcomeFirst: boolean): Compared {
  const { texts, date } = useWidget();
  const { rule, result } = texts;
  const places = usePlaces();
  const { ruleSet } = useConversation();
  const columns = of.map((column) => ({
    ...column,
    counted: replay(ruleSet, column.answers).counted,
    path: replay(ruleSet, column.answers).questions,
    assessment: assessmentOf({ ruleSet, answers: column.answers }, date),
  }));
  const boards = columns.map(({ assessment }) => boardOf(ruleSet, assessment));
  const row = (id: string, label: string, cells: readonly Cell[]): Row => ({ id, label, cells });
  const answered = ruleSet.questions
    .filter((question) => columns.some(({ path }) => path.includes(question)))
    .map((question) => {
      const given = columns.map(({ counted }) => counted[question.id]);
      const cells = given.map((answer, index) => ({
        lines: answerLines(
          texts,
          question,
          answer,
          given.filter((_, at) => at !== index),
          places,
        ),
      }));
      return row(question.id, rule(`${textKey(question)}.label`) || question.id, cells);
    });
  const verdicts = ruleSet.schemes.map(({ id: scheme }) => {
    const cells = boards.map((standings): Cell => {
      const verdict = standings.find((each) => each.scheme === scheme)?.verdict;
      return verdict
        ? { lines: [verdictWord(texts, scheme, verdict)], state: stateOf(verdict) }
        : none;
    });
    return row(`scheme ${scheme}`, rule(`schemes.${scheme}.label`), cells);
  });
  const amounts = columns.map(({ assessment: { amount } }) => ({
    lines: [amount ? amountText(texts, amount) : '–'],
  }));
  const criteria = ruleSet.criteria
    .map(({ id, scheme }) => {
      const cells = boards.map((standings, index): Cell => {
        const isAsked = standings.some((each) => each.scheme === scheme);
        const found = columns[index]?.assessment.criteria.find((each) => each.id === id);
        return isAsked && found && found.outcome !== 'not-applicable'
          ? { lines: [outcomeWord(texts, found)], state: found.outcome }
          : none;
      });
      return row(`criterion ${id}`, rule(`criteria.${id}.label`) || id, cells);
    })
    .filter(({ cells }) => cells.some(({ state }) => state));
  const amount = row('amount', rule('amounts.label') || result('amount.label'), amounts);
  const given = { label: result('whatIf.answers'), rows: answered.filter(differs) };
  const outcome = { label: result('whatIf.outcome'), rows: [...verdicts, amount].filter(differs) };
  return {
    columns,
    groups: [
      ...(outcomeFirst ? [outcome, given] : [given, outcome]),
      { label: result('criteria.heading'), rows: criteria.filter(differs) },
    ].filter(({ rows }) => rows.length > 0),
    same: criteria.filter((each) => !differs(each)).length,
  };
}

const none: Cell = { lines: ['–'] };

const differs = ({ cells }: Row): boolean =>
  cells.some(({ lines }) => lines.join() !== cells[0]?.lines.join());
