import { useLayoutEffect, useRef } from 'preact/hooks';
import { Heading } from '../../view/Heading.tsx';
import { useWidget } from '../../view/widget-context.ts';
import { useCoach } from '../coach-context.ts';

const keys = [
  ['→', 'on'],
  ['←', 'back'],
  ['1–9', 'digits'],
  ['⇧ 1–9', 'lower'],
  ['R', 'reveal'],
  ['B', 'blank'],
  ['Q', 'handOff'],
  ['O', 'bring'],
  ['K', 'variant'],
  ['V', 'compare'],
  ['H', 'papers'],
  ['D', 'desk'],
  ['S', 'notes'],
  ['F', 'fullScreen'],
  ['N', 'anew'],
  ['?', 'list'],
] as const;

/** All keys, over what is shown; each is undone by pressing it again. */
export function KeysList() {
  const { coach } = useWidget().texts;
  const { send } = useCoach();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="keys" aria-label={coach('keys.heading')}>
      <Heading depth={0} target={heading}>
        {coach('keys.heading')}
      </Heading>
      <p class="soft">{coach('keys.again')}</p>
      <dl>
        {keys.map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{coach(`keys.means.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="key-hint"
        onClick={() => send({ type: 'aside.turned', aside: 'keys' })}
      >
        <kbd>Esc</kbd>
        {coach('keys.close')}
      </button>
    </section>
  );
}
