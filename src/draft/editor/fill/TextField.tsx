import type { Field } from '../../../rules/application.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { fieldLabel } from '../../compose/parts/compose-fields.ts';
import { FieldInput } from './FieldInput.tsx';

interface Props {
  field: Field;
  isOptional?: boolean;
  text: string;
  onText: (text: string) => void;
}

/** A field of the application, under its own name. */
export function TextField(props: Props) {
  const { texts } = useWidget();
  const { field } = props;
  return (
    <FieldInput
      {...props}
      label={fieldLabel({ words: texts }, field)}
      hint={texts.rule(`draft.fields.${field.id}.hint`)}
    />
  );
}
