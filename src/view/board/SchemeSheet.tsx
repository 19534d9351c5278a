import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Standing } from '../../conversation/selectors.ts';
import { Heading } from '../Heading.tsx';
import { isSilent } from '../is-silent.ts';
import { onEscape } from '../on-escape.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { type State, StateMark } from '../parts/StateMark.tsx';
import { useSelected, useWidget } from '../widget-context.ts';

interface Props {
  standing: Standing;
  onClose: () => void;
}

/** The criteria of a scheme over what is said: those that fail first, then the open ones. */
export function SchemeSheet({ standing, onClose }: Props) {
  const { t, rule } = useWidget().texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [standing.scheme]);
  const ordered = order.flatMap((state) =>
    standing.outcomes.filter(({ outcome }) => outcome === state),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is a shortcut of the button that closes it
    <section
      class="sheet"
      aria-label={rule(`schemes.${standing.scheme}.label`)}
      onKeyDown={onEscape(onClose)}
    >
      <div class="sheet-head">
        <Heading depth={1} target={heading}>
          {rule(`schemes.${standing.scheme}.label`)}
        </Heading>
        <Button kind="icon" aria-label={t('board.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <ul class="outcomes">
        {ordered.map(({ id, outcome }) => (
          <li key={id}>
            <StateMark state={outcome as State} />
            <b>{rule(`criteria.${id}.label`)}</b>
            <p>
              {isSilent(ruleSet, { id, outcome })
                ? t('board.silent', { count: 1 })
                : t(`states.${outcome as State}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const order: readonly State[] = ['unmet', 'unknown', 'met'];
