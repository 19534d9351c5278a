import type { ComponentChildren } from 'preact';
import { Heading } from '../../../view/Heading.tsx';
import { Button } from '../../../view/parts/Button.tsx';
import { useArrival } from '../../../view/use-arrival.ts';
import { useOwnId } from '../../../view/use-own-id.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { useDocument } from '../document/document-context.ts';
import { Editor } from '../fill/Editor.tsx';
import { Prompts, promptsFor } from '../fill/Prompts.tsx';
import { useFinish } from '../fill/use-finish.ts';
import { useFirstControl } from '../fill/use-first-control.ts';
import { Spans } from '../paper/PaperView.tsx';
import type { Spot } from '../spots/spot.ts';
import { contextOf, sectionOf } from './context-of.ts';
import { useAsked } from './use-asked.ts';

interface Props {
  notices: ComponentChildren;
  onStop: () => void;
}

/** The gaps one by one, each with the sentence that it is in. */
export function Together({ notices, onStop }: Props) {
  const { draft } = useWidget().texts;
  const { spots } = useDocument();
  const { spot, before, left, goOn } = useAsked(spots);
  return (
    <div class="pages asking-gaps">
      {notices}
      <p class="says">{draft('together.lead')}</p>
      {before && before.gap === undefined && <Said spot={before} />}
      {spot ? (
        <Asked key={spot.id} spot={spot} goOn={goOn} onStop={onStop} />
      ) : (
        <End left={left} onStop={onStop} />
      )}
    </div>
  );
}

/** What was written last, as it stands in the application. */
function Said({ spot }: { spot: Spot }) {
  const { draft } = useWidget().texts;
  const { material } = useDocument();
  const context = contextOf(material, spot);
  if (context.length === 0) return null;
  return (
    <div class="says">
      <small>{draft('together.said')}</small>
      <p lang={material.words.language}>
        <Spans line={context} />
      </p>
    </div>
  );
}

interface AskedProps {
  spot: Spot;
  goOn: (leavesOpen: boolean) => void;
  onStop: () => void;
}

function Asked({ spot, goOn, onStop }: AskedProps) {
  const { texts } = useWidget();
  const { draft } = texts;
  const { material } = useDocument();
  const id = useOwnId();
  const title = useOwnId();
  const { form, finish } = useFinish(() => goOn(false));
  const prompts = promptsFor(texts, spot);
  const context = contextOf(material, spot);
  useFirstControl(form);
  return (
    <>
      <div class="says">
        <Heading depth={1} id={title}>
          {sectionOf(texts, spot)}
        </Heading>
        {context.length > 0 && (
          <p lang={material.words.language}>
            <Spans line={context} />
          </p>
        )}
      </div>
      <form
        class="fill"
        noValidate
        ref={form}
        aria-labelledby={title}
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <Editor spot={spot} promptsId={prompts.length > 0 ? id : undefined} />
        <div class="row">
          {spot.content.kind !== 'list' && (
            <Button kind="secondary" type="submit">
              {draft('together.next')}
            </Button>
          )}
          <Button kind="reply" look="unsure" onClick={() => goOn(true)}>
            {draft('gap.leave')}
          </Button>
          <Button kind="reply" look="unsure" onClick={onStop}>
            {draft('together.stop')}
          </Button>
        </div>
      </form>
      {prompts.length > 0 && <Prompts id={id} prompts={prompts} />}
    </>
  );
}

function End({ left, onStop }: { left: number; onStop: () => void }) {
  const { draft } = useWidget().texts;
  const heading = useArrival<HTMLHeadingElement>('end');
  return (
    <div class="says">
      <Heading depth={1} target={heading}>
        {draft('together.end')}
      </Heading>
      <p>{left > 0 ? draft('together.left', { count: left }) : draft('exports.complete')}</p>
      <p>
        <Button kind="secondary" onClick={onStop}>
          {draft('together.document')}
        </Button>
      </p>
    </div>
  );
}
