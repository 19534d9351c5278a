import type { Field } from '../../../rules/application.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { fieldLabel, shownText } from '../../compose/parts/compose-fields.ts';
import { Fill } from '../fill/Fill.tsx';
import type { Spot } from '../spots/spot.ts';
import { useDocument } from './document-context.ts';
import { Edit, Gap } from './Gap.tsx';
import { Prose } from './Prose.tsx';
import { sentencesIn } from './sentences-in.ts';

interface Props {
  section: string;
  fields: readonly Field[];
}

/** What is filled in: in sentences, and a line for each field that is in none. */
export function Fields({ section, fields }: Props) {
  const { material, spots, open } = useDocument();
  const canTell = (field: Field) => {
    const spot = spots.get(`${section}/field/${field.id}`);
    return spot?.gap !== undefined || spot?.isFilled || spot?.id === open;
  };
  const sentences = sentencesIn(material.words.rule, section, fields).filter((sentence) =>
    sentence.fields.every(canTell),
  );
  const others = fields.filter((field) => !sentences.some((each) => each.fields.includes(field)));
  return (
    <>
      {sentences.length > 0 && <Prose section={section} sentences={sentences} />}
      {others.length > 0 && <Lines section={section} fields={others} />}
    </>
  );
}

function Lines({ section, fields }: Props) {
  const { material, spots, open } = useDocument();
  return (
    <ul class="facts">
      {fields.map((field) => {
        const spot = spots.get(`${section}/field/${field.id}`);
        if (!spot) return null;
        return (
          <Fact
            key={field.id}
            spot={spot}
            field={field}
            text={material.texts.fields[field.id] ?? ''}
            isOpen={open === spot.id}
          />
        );
      })}
    </ul>
  );
}

interface FactProps {
  spot: Spot;
  field: Field;
  text: string;
  isOpen: boolean;
}

/** A text under its name, or the field to write it. */
function Fact({ spot, field, text, isOpen }: FactProps) {
  const { texts } = useWidget();
  const { material } = useDocument();
  if (isOpen)
    return (
      <li class="opened">
        <Fill spot={spot} />
      </li>
    );
  const value = text.trim();
  const isMissing = value === '' && spot.gap !== undefined;
  return (
    <li class={isMissing ? '' : 'can-edit'}>
      <span class="what">{fieldLabel(material, field)}</span>
      <span class="value">
        {value !== '' && <span>{shownText(material, field, value)} </span>}
        {spot.gap !== undefined && <Gap spot={spot} />}
        {value === '' && !isMissing && <span class="soft">–</span>}
      </span>
      {!isMissing && <Edit spot={spot} what={fieldLabel({ words: texts }, field)} />}
    </li>
  );
}
