import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Section } from '../../../rules/application.ts';
import { Button } from '../../../view/parts/Button.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { keptOf } from '../kept.ts';
import { bringInSight } from '../use-opening.ts';
import { useDocument } from './document-context.ts';
import { SectionView } from './SectionView.tsx';

interface Props {
  sections: readonly Section[];
  /** Id of the one to show, where there is room for one. */
  current: string;
  /** The section that was gone to last: a new object each time. */
  jump: { section: string } | null;
  onGo: (section: string) => void;
  /** Another section came in sight. */
  onSeen: (section: string) => void;
  notices: ComponentChildren;
}

/** The application as it stands: all of it below each other, or one section where there is no room. */
export function DocumentView({ sections, current, jump, onGo, onSeen, notices }: Props) {
  const { texts, actor, hasActed } = useWidget();
  const { draft } = texts;
  const { material } = useDocument();
  const pages = useRef<HTMLDivElement>(null);
  const place = sections.findIndex(({ id }) => id === current);
  const find = (selector: string) => pages.current?.querySelector<HTMLElement>(selector);
  useLayoutEffect(() => {
    if (!hasActed()) return;
    const { spot } = keptOf(actor);
    const at = (spot && find(`[data-spot="${spot}"]`)) || find('.current .gap');
    bringInSight(at || find('.current :is(h1, h2, h3, h4, h5, h6)'));
  }, []);
  useLayoutEffect(() => {
    if (jump)
      bringInSight(find(`[data-section="${jump.section}"] :is(h1, h2, h3, h4, h5, h6)`), 'start');
  }, [jump]);
  const turn = (by: 1 | -1) => {
    const section = sections[place + by];
    return (
      section && (
        <Button kind="secondary" onClick={() => onGo(section.id)}>
          {draft(by === 1 ? 'next' : 'previous')}
        </Button>
      )
    );
  };
  return (
    <div
      class="pages"
      ref={pages}
      onScroll={({ currentTarget }) => {
        const seen = sectionInSight(currentTarget);
        if (seen) onSeen(seen);
      }}
    >
      {notices}
      {texts.language !== material.words.language && <p class="hint">{draft('language')}</p>}
      <article class="paper" lang={material.words.language}>
        {sections.map((section, index) => (
          <SectionView
            key={section.id}
            section={section}
            number={index + 1}
            isCurrent={section.id === current}
          />
        ))}
        <div class="row turn-page" lang={texts.language}>
          {turn(-1)}
          {turn(1)}
        </div>
      </article>
    </div>
  );
}

/** The last one that begins above the middle. */
function sectionInSight(pages: HTMLElement): string | undefined {
  const { top, height } = pages.getBoundingClientRect();
  const above = [...pages.querySelectorAll<HTMLElement>('[data-section]')].filter((section) => {
    const box = section.getBoundingClientRect();
    return box.height > 0 && box.top < top + height / 2;
  });
  return above.at(-1)?.dataset.section;
}
