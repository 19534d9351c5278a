import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../i18n/texts.ts';
import type { Application } from '../../rules/application.ts';
import type { ParseError } from '../../rules/parse-errors.ts';
import type { RuleSet } from '../../rules/schema.ts';
import forms from '../../view/styles/forms.css?inline';
import { useConversation, useSelected, useWidget } from '../../view/widget-context.ts';
import { sectionsOf } from '../compose/compose-draft.ts';
import type { ExportFormat } from '../export/export-draft.ts';
import { DocumentView } from './document/DocumentView.tsx';
import documentStyles from './document/document.css?inline';
import { DocumentContext } from './document/document-context.ts';
import draftStyles from './draft.css?inline';
import { Exits } from './Exits.tsx';
import fillStyles from './fill/fill.css?inline';
import { ImportNotice } from './ImportNotice.tsx';
import { keptOf } from './kept.ts';
import { More } from './more/More.tsx';
import moreStyles from './more/more.css?inline';
import { Outline } from './Outline.tsx';
import { gapsAmong, progressOf, spotsOf } from './spots/spots-of.ts';
import { Together } from './together/Together.tsx';
import togetherStyles from './together/together.css?inline';
import { useTogether } from './together/use-together.ts';
import { useDraft } from './use-draft.ts';
import { useDraftHead } from './use-draft-head.ts';
import { useOpening } from './use-opening.ts';

interface Props {
  /** The Dutch texts: the application is Dutch, whatever the language of the conversation. */
  words: Texts;
  /** What the rule set's draft holds. */
  application: Application;
  errors: readonly ParseError[];
  onExport: (format: ExportFormat | 'print' | 'mail' | 'copy', complete: number) => void;
}

/** What is kept as the section where all that one can leave with is looked at. */
const saving = 'save';

/** Of the rules that it was fetched for: a conversation that has just gone on under others waits for theirs. */
export function Draft({ ruleSet, ...props }: Props & { ruleSet: RuleSet }) {
  return useSelected((context) => context.ruleSet === ruleSet) ? <Written {...props} /> : null;
}

/** The draft application: the document itself, written where it stands. */
function Written({ words, application, errors, onExport }: Props) {
  const { send, actor } = useWidget();
  const { section } = useConversation();
  const { material, composed } = useDraft(words, application);
  const kept = keptOf(actor);
  const root = useRef<HTMLDivElement>(null);
  const spots = useMemo(() => spotsOf(material), [material]);
  const byId = useMemo(() => new Map(spots.map((spot) => [spot.id, spot])), [spots]);
  const opening = useOpening(root, byId);
  const [seen, setSeen] = useState<string>();
  const [jump, setJump] = useState<{ section: string } | null>(null);
  const [isTogether, setTogether] = useState(kept.isTogether);
  const isMore = section === saving;
  const isAsking = isTogether && !isMore;
  const filler = useTogether(material, spots, isAsking, () => turnTogether(false));
  const { atHand } = filler;
  const sections = sectionsOf(material).map((each) => ({
    ...each,
    gaps: spots.filter(({ section: at, gap }) => at === each.id && gap !== undefined).length,
  }));
  const wanted = isMore ? kept.section : section;
  const current =
    sections.find(({ id }) => id === wanted) ??
    sections.find(({ gaps }) => gaps > 0) ??
    sections[0];
  const currentId = current?.id ?? '';
  kept.section = currentId;
  const left = gapsAmong(spots).length;
  const sent = useRef(section);
  useLayoutEffect(() => {
    // Back and Forward of the browser lead to a section too; what is opened in the document stays in sight by itself.
    const isOwn = section === sent.current || byId.get(kept.open ?? '')?.section === section;
    sent.current = section;
    if (isOwn || isMore) return;
    setSeen(currentId);
    setJump({ section: currentId });
  }, [section]);
  const go = (to: string) => {
    if (opening.open !== null) kept.open = null;
    if (isTogether) turnTogether(false);
    setSeen(to);
    setJump({ section: to });
    sent.current = to;
    send({ type: 'section.opened', section: to });
  };
  const turnTogether = (is: boolean) => {
    kept.isTogether = is;
    // What was left open once is asked anew, and the document opens where one was.
    if (is) filler.begin();
    else if (atHand) kept.spot = atHand.spot.id;
    setTogether(is);
    sent.current = (!is && atHand?.spot.section) || currentId;
    send({ type: 'section.opened', section: sent.current });
  };
  const change = isAsking || left > 0 ? () => turnTogether(!isAsking) : null;
  useDraftHead(progressOf(spots), {
    isTogether: isAsking,
    left: atHand ? filler.waiting : null,
    change,
    undo: isAsking ? filler.undo : null,
    redo: isAsking ? filler.redo : null,
  });
  const notices = <ImportNotice errors={errors} />;
  return (
    <DocumentContext.Provider value={{ material, spots: byId, ...opening }}>
      <div
        class={isAsking ? (atHand ? 'draft together' : 'draft together ended') : 'draft'}
        ref={root}
      >
        <Exits
          material={material}
          composed={composed}
          onDone={() => onExport('docx-clean', composed.ready)}
          onMore={isMore ? null : () => send({ type: 'section.opened', section: saving })}
        />
        <Outline
          sections={sections}
          current={atHand?.spot.section ?? seen ?? currentId}
          onGo={go}
          isTogether={isAsking}
          onTogether={change}
        />
        {isMore ? (
          <More
            material={material}
            composed={composed}
            gaps={left}
            notices={notices}
            onBack={() => send({ type: 'section.opened', section: currentId })}
            onExport={onExport}
          />
        ) : isAsking ? (
          <Together
            filler={filler}
            notices={notices}
            left={left}
            onStop={() => turnTogether(false)}
          />
        ) : (
          <DocumentView
            sections={sections}
            current={currentId}
            jump={jump}
            onGo={go}
            onSeen={setSeen}
            notices={notices}
          />
        )}
      </div>
    </DocumentContext.Provider>
  );
}

export const styles = [
  forms,
  draftStyles,
  documentStyles,
  fillStyles,
  togetherStyles,
  moreStyles,
].join('\n');
