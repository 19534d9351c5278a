import { Heading } from '../Heading.tsx';
import { Button } from '../parts/Button.tsx';
import { useSelected, useWidget } from '../widget-context.ts';
import { VariantComparison } from './Comparison.tsx';
import { variantName } from './change-texts.ts';

/** The variants: to name, to keep and to remove, and side by side with now. */
export function Variants({ onRemoved }: { onRemoved: () => void }) {
  const { texts, send, announce, prefix } = useWidget();
  const { result } = texts;
  const variants = useSelected((context) => context.variants);
  const remove = (number: number) => {
    send({ type: 'variant.removed', number });
    onRemoved();
  };
  return (
    <div class="variants">
      <Heading depth={3}>{result('whatIf.variants')}</Heading>
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
      <VariantComparison />
    </div>
  );
}
