import { assessmentOf, boardOf } from '../conversation/selectors.ts';
import { amountText } from './amount-text.ts';
import { Heading } from './Heading.tsx';
import { outcomeWord } from './outcome-word.ts';
import { Pill } from './Pill.tsx';
import { Button } from './parts/Button.tsx';
import { useOwnId } from './use-own-id.ts';
import { useChangeTexts, variantName } from './what-if-texts.ts';
import { useConversation, useSelected, useWidget } from './widget-context.ts';

/** The variants: to name, to keep and to remove, and side by side with now. */
export function WhatIfVariants({ onRemoved }: { onRemoved: () => void }) {
  const { texts, send, announce, prefix } = useWidget();
  const { result } = texts;
  const variants = useSelected((context) => context.variants);
  const heading = useOwnId();
  const remove = (number: number) => {
    send({ type: 'variant.removed', number });
    onRemoved();
  };
  return (
    <div class="variants">
      <div id={heading}>
        <Heading depth={3}>{result('whatIf.variants')}</Heading>
      </div>
      <ul class="lines">
        {variants.map((variant) => {
          const { number, name } = variant;
          const id = `${prefix}-variant-${number}`;
          const shown = variantName(texts, variant);
          return (
            <li key={number}>
              <p class="field">
                <label for={id}>{result('whatIf.name', { number })}</label>
                <input
                  id={id}
                  type="text"
                  autocomplete="off"
                  maxLength={40}
                  value={name}
                  onInput={({ currentTarget: { value } }) =>
                    send({ type: 'variant.named', number, name: value })
                  }
                />
              </p>
              <Button
                kind="secondary"
                onClick={() => {
                  send({ type: 'variant.kept', number });
                  announce(result('whatIf.kept'));
                }}
              >
                {result('whatIf.use')}
                <span class="hidden"> {shown}</span>
              </Button>
              <Button kind="link" onClick={() => remove(number)}>
                {result('whatIf.remove')}
                <span class="hidden"> {shown}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keyboard */}
      <section class="scroller" aria-labelledby={heading} tabIndex={0}>
        <Comparison />
      </section>
    </div>
  );
}

/** Criteria by variants, with the verdict of each scheme and the estimate. */
function Comparison() {
  const { texts, date } = useWidget();
  const { result, rule } = texts;
  const { ruleSet, answers, variants } = useConversation();
  const changes = useChangeTexts();
  const columns = [
    { id: 0, name: result('whatIf.now'), answers },
    ...variants.map((each) => ({
      id: each.number,
      name: variantName(texts, each),
      answers: each.answers,
    })),
  ].map((column) => ({
    ...column,
    assessment: assessmentOf({ ruleSet, answers: column.answers }, date),
  }));
  const asked = ruleSet.schemes.filter(({ id }) =>
    columns.some(({ assessment }) => boardOf(ruleSet, assessment).some((it) => it.scheme === id)),
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{result('whatIf.criterion')}</th>
          {columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{result('whatIf.differs')}</th>
          {columns.map((column) => (
            <td key={column.id}>
              {changes(column.answers).map((each) => (
                <small key={each}>{each}</small>
              ))}
            </td>
          ))}
        </tr>
      </tbody>
      {asked.map((scheme) => (
        <tbody key={scheme.id}>
          <tr class="scheme-row">
            <th scope="row">{rule(`schemes.${scheme.id}.label`)}</th>
            {columns.map(({ id, assessment }) => (
              <td key={id}>
                {assessment.verdicts[scheme.id] === 'not-asked' ? (
                  '–'
                ) : (
                  <Pill
                    scheme={scheme.id}
                    verdict={assessment.verdicts[scheme.id] ?? 'not-asked'}
                  />
                )}
              </td>
            ))}
          </tr>
          {ruleSet.criteria
            .filter((criterion) => criterion.scheme === scheme.id)
            .map(({ id }) => (
              <tr key={id}>
                <th scope="row">{rule(`criteria.${id}.label`) || id}</th>
                {columns.map((column) => {
                  const found = column.assessment.criteria.find((each) => each.id === id);
                  const isAsked = found && found.outcome !== 'not-applicable';
                  return (
                    <td key={column.id} class={isAsked ? `outcome ${found.outcome}` : ''}>
                      {isAsked ? outcomeWord(texts, found) : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      ))}
      {ruleSet.amount && (
        <tbody>
          <tr class="scheme-row">
            <th scope="row">{result('amount.heading')}</th>
            {columns.map(({ id, assessment: { amount } }) => (
              <td key={id}>{amount ? amountText(texts, amount) : '–'}</td>
            ))}
          </tr>
        </tbody>
      )}
    </table>
  );
}
