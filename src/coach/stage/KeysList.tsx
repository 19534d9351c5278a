import { Heading } from '../../view/Heading.tsx';
import { useArrival } from '../../view/use-arrival.ts';
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
  const heading = useArrival<HTMLHeadingElement>('keys');
  return (
    <section class="keys" aria-label={coach('keys.heading')}>
      <Heading depth={1} target={heading}>
        {coach('keys.heading')}
      </Heading>
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
