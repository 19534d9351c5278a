import type { ExampleTexts } from '../../conversation/draft-texts.ts';
import { Heading } from '../../view/Heading.tsx';
import { useWidget } from '../../view/widget-context.ts';
import { type Described, leastUnits } from '../compose/described-item.ts';
import { sizeOf } from '../compose/listing.ts';
import type { Material } from '../compose/material.ts';
import { unitCount, unitName } from '../compose/parts/compose-example.ts';
import { mostUnits } from '../text-ids.ts';
import { useRevise } from './revise/use-revise.ts';
import { TextField } from './TextField.tsx';
import { withText } from './with-text.ts';

export interface DescriptionProps {
  material: Material;
  example: ExampleTexts;
  described: Described;
  write: (change: Partial<ExampleTexts>) => void;
}

/** What is written about each of the units that the size of an item counts. */
export function UnitForms({ material, example, described, write }: DescriptionProps) {
  const { texts, announce } = useWidget();
  const { draft, t } = texts;
  const { units } = example;
  const least = leastUnits(material, described);
  const count = Math.max(least, units.length);
  const shown = Array.from({ length: count }, (_, each) => units[each] ?? {});
  const replace = (next: ExampleTexts['units']) => write({ units: next });
  const nameOf = (each: number) => unitName({ words: texts }, each + 1);
  return (
    <>
      <p class="hint">
        {draft('example.least', {
          units: unitCount({ words: texts }, described.listing, least),
        })}
      </p>
      {shown.map((unit, each) => (
        <section class="card unit" key={each}>
          <div class="card-title">
            <Heading depth={2}>{nameOf(each)}</Heading>
            {count > least && (
              <button
                type="button"
                class="link"
                onClick={() => {
                  replace(shown.filter((_, index) => index !== each));
                  announce(t('said.removed', { item: nameOf(each) }));
                }}
              >
                {t('items.remove')}
                <span class="hidden"> {nameOf(each)}</span>
              </button>
            )}
          </div>
          {described.examples.unit.map((field) => (
            <TextField
              key={field.id}
              field={field}
              text={unit[field.id] ?? ''}
              onText={(text) =>
                replace(
                  shown
                    .slice(0, Math.max(each + 1, units.length))
                    .map((other, index) =>
                      index === each ? withText(other, field.id, text) : other,
                    ),
                )
              }
            />
          ))}
        </section>
      ))}
      {count < mostUnits && (
        <button
          type="button"
          class="secondary"
          part="button"
          onClick={() => replace([...shown, {}])}
        >
          {draft('example.add', { unit: nameOf(count) })}
        </button>
      )}
      <MoreThanAnswered described={described} count={count} />
    </>
  );
}

/** More units are described than the item was said to have. */
function MoreThanAnswered({
  described: { listing, item, index },
  count,
}: Pick<DescriptionProps, 'described'> & { count: number }) {
  const { texts } = useWidget();
  const { draft } = texts;
  const revise = useRevise(listing, index);
  const { size = '' } = listing.question.roles;
  const answered = sizeOf(listing, item);
  const inUnits = (number: number) => unitCount({ words: texts }, listing, number);
  if (count <= answered) return null;
  return (
    <div class="notice">
      <p>{draft('example.more', { described: inUnits(count), answered: inUnits(answered) })}</p>
      <button type="button" class="secondary" part="button" onClick={() => revise(size)(count)}>
        {draft('example.adapt', { described: count })}
      </button>
    </div>
  );
}
