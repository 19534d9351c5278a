import type { ReviseProps } from './revise-props.ts';

type Props = Pick<ReviseProps, 'label' | 'of' | 'isLabelHidden'> & { id: string };

export function ReviseLabel({ id, label, of, isLabelHidden }: Props) {
  return (
    <label for={id} class={isLabelHidden ? 'hidden' : undefined}>
      {label}
      {of && <span class="hidden">, {of}</span>}
    </label>
  );
}
