import { unknown } from '../../assessment/answers.ts';
import { useWidget } from '../widget-context.ts';
import type { InputProps } from './input-props.ts';
import { Option } from './Option.tsx';

/** One of the options, or several; "don't know yet" always stands alone and last. */
export function ChoiceInput({
  asked,
  textKey,
  name,
  entry,
  onEntry,
  describedBy,
  isInvalid,
}: InputProps) {
  const { texts } = useWidget();
  if (asked.kind !== 'choice' && asked.kind !== 'multi') return null;
  const isMulti = asked.kind === 'multi';
  const chosen = 'chosen' in entry ? entry.chosen : [];
  const toggle = (option: string) => {
    if (!isMulti) return onEntry({ chosen: [option] });
    const rest = chosen.filter((each) => each !== option);
    onEntry({ chosen: rest.length < chosen.length ? rest : [...chosen, option] });
  };
  return (
    <>
      {[...asked.options, unknown].map((option) => (
        <Option
          key={option}
          type={isMulti ? 'checkbox' : 'radio'}
          name={name}
          value={option}
          label={
            option === unknown
              ? texts.t('question.unknown')
              : texts.rule(`${textKey}.options.${option}.label`) || option
          }
          hint={option === unknown ? '' : texts.rule(`${textKey}.options.${option}.hint`)}
          isChosen={chosen.includes(option)}
          isQuiet={option === unknown}
          onChoose={() => toggle(option)}
          describedBy={describedBy}
          isInvalid={isInvalid}
        />
      ))}
    </>
  );
}
