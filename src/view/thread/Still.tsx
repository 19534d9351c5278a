import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** All that its children show: as long as it stays the same they are not drawn again. */
  of: readonly unknown[];
  children: ComponentChildren;
}

/** What was said stays as it was said: an answer draws what is new, and nothing else. */
export class Still extends Component<Props> {
  override shouldComponentUpdate({ of }: Props): boolean {
    const before = this.props.of;
    return of.length !== before.length || of.some((each, index) => each !== before[index]);
  }

  override render({ children }: Props) {
    return children;
  }
}
