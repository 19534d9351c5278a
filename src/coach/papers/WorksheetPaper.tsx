import type { ListQuestion } from '../../assessment/answers.ts';
import { textKey } from '../../view/answer-text.ts';
import { useWidget } from '../../view/widget-context.ts';
import { Blank } from './QuestionsPaper.tsx';

/** As many as fit beside each other on a sheet that lies down. */
const columns = [1, 2, 3];

/** What is asked of each item of a list, for a few of them side by side. */
export function WorksheetPaper({ question }: { question: ListQuestion }) {
  const { rule, coach } = useWidget().texts;
  const key = textKey(question);
  const label = rule(`${key}.label`) || question.id;
  return (
    <>
      <h1>{coach('papers.worksheet', { what: label })}</h1>
      <table class="paper-sheet">
        <thead>
          <tr>
            <td />
            {columns.map((number) => (
              <th key={number} scope="col">
                {rule(`${key}.item`, { number }) || number}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.fields
            .filter((field) => !field.askedIn)
            .map((field) => (
              <tr key={field.id}>
                <th scope="row">{rule(`${textKey(question, field)}.ask`) || field.id}</th>
                {columns.map((number) => (
                  <td key={number}>
                    <Blank question={question} field={field} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <p class="paper-foot">{rule('disclaimer')}</p>
    </>
  );
}
