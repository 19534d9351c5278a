import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Heading } from '../../view/Heading.tsx';
import { useWidget } from '../../view/widget-context.ts';
import { useCaseTexts } from '../cases/case-texts.ts';
import { useCoach } from '../coach-context.ts';
import { type KeyHint, KeyHints } from './KeyHints.tsx';

/** In characters, of which two lines can be large. */
const mostLarge = 50;

interface Props {
  heading: string;
  /** Where we are, at the right. */
  place?: string;
  hints: readonly KeyHint[];
  /** Its own name for the styles. */
  look?: string;
  children?: ComponentChildren;
}

/** What every screen of the stage has: whose turn it is, one sentence, and the keys that matter here. */
export function StageFrame({ heading, place, hints, look = '', children }: Props) {
  const { texts, hasActed } = useWidget();
  const { chosen, problem } = useCoach();
  const ofCase = useCaseTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (hasActed()) title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <header>
        <b>{chosen && place ? ofCase(chosen).name : texts.rule('title')}</b>
        <span>{place ?? texts.coach('session')}</span>
      </header>
      <div class={`idea ${look}`}>
        <Heading depth={0} target={title} class={heading.length > mostLarge ? 'long' : ''}>
          {heading}
        </Heading>
        {problem && <p class="notice">{problem}</p>}
        {children}
      </div>
      <KeyHints hints={hints} />
    </>
  );
}
