import { Form } from '../parts/Form.tsx';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import { OptionReply } from './OptionReply.tsx';
import type { RepliesProps } from './replies-props.ts';

/** One tap answers: each option submits the form with its value. */
export function ChoiceReplies(props: RepliesProps) {
  const { asked, textKey, name, present, onAnswer } = props;
  const { rule } = useWidget().texts;
  if (asked.kind !== 'choice') return null;
  return (
    <Form class="replies flow" onSend={(value) => value && onAnswer(value)}>
      {asked.options.map((option) => (
        <OptionReply
          key={option}
          type="submit"
          name={name}
          value={option}
          label={rule(`${textKey}.options.${option}.label`) || option}
          hint={rule(`${textKey}.options.${option}.hint`)}
          isPresent={option === present}
        />
      ))}
      <LastReplies {...props} />
    </Form>
  );
}
