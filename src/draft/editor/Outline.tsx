import { useRef, useState } from 'preact/hooks';
import { onEscape } from '../../view/on-escape.ts';
import { Button } from '../../view/parts/Button.tsx';
import { StateMark } from '../../view/parts/StateMark.tsx';
import { useWidget } from '../../view/widget-context.ts';
import { sectionTitle } from '../compose/compose-section.ts';

interface Props {
  sections: readonly { id: string; gaps: number }[];
  /** Id of the one that is looked at. */
  current: string;
  onGo: (section: string) => void;
  /** The gaps are gone through beside it. */
  isTogether: boolean;
  /** To go through the gaps, or back to the document. */
  onTogether: (() => void) | null;
}

/** The sections with what is open in each: beside the document, or folded above it where there is no room. */
export function Outline({ sections, current, onGo, isTogether, onTogether }: Props) {
  const { texts, send } = useWidget();
  const { draft } = texts;
  const [isOpen, setOpen] = useState(false);
  const here = useRef<HTMLButtonElement>(null);
  // What had the focus goes out of sight.
  const shut = () => {
    here.current?.focus();
    setOpen(false);
  };
  const place = sections.findIndex(({ id }) => id === current);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape closes the list from its button too
    <nav
      class={isOpen ? 'outline open' : 'outline'}
      aria-label={draft('overview')}
      onKeyDown={isOpen ? onEscape(shut) : undefined}
    >
      <Button
        kind="link"
        look="back"
        aria-label={draft('close')}
        onClick={() => send({ type: 'result.requested' })}
      >
        <span>{draft('close')}</span>
        <span class="short">‹ {draft('closeShort')}</span>
      </Button>
      <button
        type="button"
        class="here"
        ref={here}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {draft('place', { number: place + 1, total: sections.length })}
        <small>{openWords(sections[place]?.gaps ?? 0)}</small>
        <svg viewBox="0 0 16 10" aria-hidden="true">
          <path d="m2 2 6 6 6-6" />
        </svg>
      </button>
      <ol>
        {sections.map(({ id, gaps }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'step' : undefined}
              onClick={() => {
                setOpen(false);
                onGo(id);
              }}
            >
              <StateMark state={gaps === 0 ? 'met' : 'unknown'} />
              <span>{sectionTitle({ words: texts }, { id })}</span>
              <small>
                {gaps === 0 ? (
                  <span class="hidden">{draft('done')}</span>
                ) : (
                  draft('left', { count: gaps })
                )}
              </small>
            </button>
          </li>
        ))}
      </ol>
      {onTogether && (
        <Button kind="secondary" look="together-button" onClick={onTogether}>
          {draft(isTogether ? 'together.document' : 'together.start')}
        </Button>
      )}
    </nav>
  );

  function openWords(gaps: number): string {
    return gaps === 0 ? draft('done') : draft('open', { count: gaps });
  }
}
