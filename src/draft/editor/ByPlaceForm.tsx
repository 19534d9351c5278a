import { itemTitle } from '../view/answer-text.ts';
import { useAssessment, useWidget } from '../view/widget-context.ts';
import { trajectoriesOf } from './compose-trajectories.ts';
import type { Material } from './material.ts';
import { ReviseInput } from './ReviseInput.tsx';

/** How long the trajectories are and where they take place, with what that can bring. */
export function SubsidyForm({ material }: { material: Material }) {
  const { texts, send } = useWidget();
  const { draft, result, rule, money } = texts;
  const { amount } = useAssessment();
  const items = trajectoriesOf(material);
  const range = amount && [amount.low, amount.high].map((euro) => money(euro));
  return (
    <>
      {items.length === 0 ? (
        <p>{draft('subsidy.none')}</p>
      ) : (
        <table class="revise">
          <caption class="hint">{draft('subsidy.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{draft('subsidy.trajectory')}</th>
              <th scope="col">{draft('subsidy.activities')}</th>
              <th scope="col">{draft('subsidy.postcodes')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, index) => {
              const title = itemTitle(texts, item, index);
              return (
                <tr key={index}>
                  <th scope="row">{title}</th>
                  <td>
                    <ReviseInput
                      index={index}
                      field="activities"
                      label={`${draft('subsidy.activities')}, ${title}`}
                      isLabelHidden
                    />
                  </td>
                  <td>
                    {item.place === 'on-site' ? (
                      <ReviseInput
                        index={index}
                        field="postcodes"
                        label={`${draft('subsidy.postcodes')}, ${title}`}
                        isLabelHidden
                      />
                    ) : (
                      rule(`questions.trajectories.fields.place.options.${item.place}.label`)
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {range && amount && (
        <p class="estimate" role="status">
          {draft('subsidy.estimate', {
            amount:
              amount.low === amount.high
                ? (range[1] ?? '')
                : result('amount.range', { low: range[0] ?? '', high: range[1] ?? '' }),
          })}
        </p>
      )}
      <p>
        <button
          type="button"
          class="secondary"
          part="button"
          onClick={() => send({ type: 'question.opened', question: 'trajectories' })}
        >
          {draft('subsidy.change')}
        </button>
      </p>
    </>
  );
}
