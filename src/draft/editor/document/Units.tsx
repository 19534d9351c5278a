import { Heading } from '../../../view/Heading.tsx';
import { Button } from '../../../view/parts/Button.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { type Described, leastUnits } from '../../compose/described-item.ts';
import { sizeOf } from '../../compose/listing.ts';
import { unitCount, unitName } from '../../compose/parts/compose-example.ts';
import { fieldLabel, shownText } from '../../compose/parts/compose-fields.ts';
import { mostUnits } from '../../text-ids.ts';
import { useRevise } from '../fill/revise/use-revise.ts';
import { useExample } from '../fill/use-example.ts';
import { useDocument } from './document-context.ts';
import { SpotView } from './SpotView.tsx';

interface Props {
  section: string;
  index: number;
  described: Described;
}

/** What is written about each of the units that the size of an item counts. */
export function Units({ section, index, described }: Props) {
  const { texts } = useWidget();
  const { material } = useDocument();
  const { example, write } = useExample(index);
  const least = leastUnits(material, described);
  const count = Math.max(least, example.units.length);
  const shown = Array.from({ length: count }, (_, unit) => example.units[unit] ?? {});
  return (
    <>
      {shown.map((written, unit) => (
        <div class="unit" key={unit}>
          <Heading depth={2}>{unitName(material, unit + 1)}</Heading>
          <SpotView
            id={`${section}/unit/${index}/${unit}`}
            what={unitName({ words: texts }, unit + 1)}
          >
            {described.examples.unit.map((field) => {
              const value = written[field.id]?.trim();
              return (
                value && (
                  <p key={field.id}>
                    <span class="what">{fieldLabel(material, field)}: </span>
                    {shownText(material, field, value)}
                  </p>
                )
              );
            })}
          </SpotView>
        </div>
      ))}
      <div lang={texts.language}>
        {count < mostUnits && (
          <Button kind="link" onClick={() => write({ units: [...shown, {}] })}>
            {texts.draft('example.add', { unit: unitName({ words: texts }, count + 1) })}
          </Button>
        )}
        <MoreThanAnswered described={described} count={count} />
      </div>
    </>
  );
}

/** More units are described than the item was said to have. */
function MoreThanAnswered({ described, count }: { described: Described; count: number }) {
  const { texts } = useWidget();
  const { draft } = texts;
  const { listing, item, index } = described;
  const revise = useRevise(listing, index);
  const { size = '' } = listing.question.roles;
  const answered = sizeOf(listing, item);
  const inUnits = (number: number) => unitCount({ words: texts }, listing, number);
  if (count <= answered) return null;
  return (
    <div class="notice">
      <p>{draft('example.more', { described: inUnits(count), answered: inUnits(answered) })}</p>
      <Button kind="secondary" onClick={() => revise(size)(count)}>
        {draft('example.adapt', { described: count })}
      </Button>
    </div>
  );
}
