interface Props {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: string;
  hint?: string;
  isChosen: boolean;
  isQuiet?: boolean;
  onChoose: () => void;
  describedBy?: string | undefined;
  isInvalid?: boolean;
}

/** A native radio or checkbox in a target as large as its text. */
export function Option(props: Props) {
  return (
    <label class={`option ${props.isQuiet ? 'quiet' : ''}`} part="option">
      <input
        type={props.type}
        name={props.name}
        value={props.value}
        checked={props.isChosen}
        onChange={props.onChoose}
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid || undefined}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}
