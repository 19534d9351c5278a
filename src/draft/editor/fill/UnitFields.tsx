import { Button } from '../../../view/parts/Button.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { type Described, leastUnits } from '../../compose/described-item.ts';
import { unitName } from '../../compose/parts/compose-example.ts';
import { useDocument } from '../document/document-context.ts';
import { TextField } from './TextField.tsx';
import { useExample } from './use-example.ts';
import { withText } from './with-text.ts';

interface Props {
  index: number;
  unit: number;
  described: Described;
}

/** What is written about one of what the size of an item counts. */
export function UnitFields({ index, unit, described }: Props) {
  const { texts, announce } = useWidget();
  const { material, spots, open, close } = useDocument();
  const spot = spots.get(open ?? '');
  const { example, write } = useExample(index);
  const { units } = example;
  const written = units[unit] ?? {};
  const name = unitName({ words: texts }, unit + 1);
  const isMore = units.length > leastUnits(material, described);
  return (
    <>
      {described.examples.unit.map((field) => (
        <TextField
          key={field.id}
          field={field}
          text={written[field.id] ?? ''}
          onText={(text) => {
            const count = Math.max(units.length, unit + 1);
            const all = Array.from({ length: count }, (_, each) => units[each] ?? {});
            write({ units: all.with(unit, withText(written, field.id, text)) });
          }}
        />
      ))}
      {isMore && (
        <Button
          kind="link"
          onClick={() => {
            write({ units: units.filter((_, each) => each !== unit) });
            if (spot) close(spot, 'here');
            announce(texts.t('said.removed', { item: name }));
          }}
        >
          {texts.t('items.remove')}
          <span class="hidden"> {name}</span>
        </Button>
      )}
    </>
  );
}
