import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import { Failure } from './Failure.tsx';
import { Card } from './frame/Card.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useLater } from './use-later.ts';
import {
  type Misfits,
  type Offer,
  usePhase,
  useSelected,
  useWidget,
  WidgetContext,
  type WidgetServices,
  type WidgetValue,
} from './widget-context.ts';

/** From this width on, in em, the board stands beside what is said. */
const wide = 48;

/** The whole widget: what the conversation shows at this moment, and nothing it decides. */
export function Widget(services: WidgetServices) {
  const [errors, setErrors] = useState<readonly ParseError[]>([]);
  const [settled, setSettled] = useState<Offer>();
  const [isKeeping, setKeeping] = useState(false);
  const widget = useRef<HTMLDivElement>(null);
  /** What was done ahead of the conversation. */
  const waiting = useRef<((value: WidgetValue) => void)[]>([]);
  useFocusKept(widget);
  const value = useMemo((): WidgetValue => {
    // Anew with each drawing: another language, or what else the page changes, moves nobody.
    let hasActed = false;
    const send = (event: ConversationEvent) => {
      hasActed = true;
      services.actor.send(event);
    };
    const openDraft = (file: Blob) => {
      hasActed = true;
      services.importDraft?.(file).then(
        (errors) => {
          setErrors(errors);
          if (errors.length === 0) return;
          send({ type: 'trial.dropped' });
          send({ type: 'draft.opened' });
        },
        () => services.announce(services.texts.t('said.notLoaded')),
      );
    };
    const act = () => {
      hasActed = true;
    };
    const settleOffer = () => {
      act();
      setSettled(services.offer);
      services.offer?.settle?.();
    };
    const openKeeping = () => {
      act();
      setKeeping(true);
    };
    const { isAhead } = services;
    const later = (act: (value: WidgetValue) => void) => waiting.current.push(act);
    return {
      ...services,
      act,
      send: isAhead ? (event) => later((value) => value.send(event)) : send,
      openDraft: isAhead ? (file) => later((value) => value.openDraft(file)) : openDraft,
      settleOffer,
      openKeeping,
      isNarrow: () => isPageNarrower(widget.current, wide),
      hasActed: () => hasActed,
    };
  }, Object.values(services));
  useLayoutEffect(() => {
    if (!services.isAhead) for (const act of waiting.current.splice(0)) act(value);
  }, [value]);
  const canOpen = services.importDraft !== undefined;
  return (
    <WidgetContext.Provider value={value}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: a button opens a file too; dropping one is a shortcut */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div
        class="widget"
        lang={services.texts.language}
        ref={widget}
        onKeyDown={keepToOurselves}
        onKeyPress={keepToOurselves}
        onKeyUp={keepToOurselves}
        onDragOver={(event) => canOpen && event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer?.files ?? [];
          if (!canOpen || !file) return;
          event.preventDefault();
          value.openDraft(file);
        }}
      >
        <Boundary onError={() => services.actor.send({ type: 'view.failed' })}>
          <Screen
            errors={errors}
            hasOffer={services.offer !== undefined && services.offer !== settled}
            notices={
              <>
                {services.misfits && <Notice misfits={services.misfits} />}
                {isKeeping && <Keeping close={() => setKeeping(false)} />}
              </>
            }
          />
        </Boundary>
      </div>
    </WidgetContext.Provider>
  );
}

/** A column can be narrow on a page that is not: over the whole of that its layout, which is its own, would be lost. */
const isPageNarrower = (element: HTMLElement | null, ems: number): boolean =>
  element !== null &&
  element.ownerDocument.documentElement.clientWidth <
    ems * Number.parseFloat(getComputedStyle(element).fontSize);

/** A page can have shortcuts of single keys: what is typed in a field of ours, or goes on to one, is none of them. */
function keepToOurselves(event: KeyboardEvent): void {
  const { target, currentTarget, ctrlKey, metaKey, altKey } = event;
  const { activeElement } = (currentTarget as HTMLElement).getRootNode() as Document | ShadowRoot;
  const isField = [target, activeElement].some(
    (each) => each instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(each.tagName),
  );
  if (isField && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

function Notice({ misfits }: { misfits: Misfits }) {
  const views = useLater(useWidget().parts.keeping, false, true);
  return views ? <views.MisfitsNotice misfits={misfits} /> : null;
}

function Keeping({ close }: { close: () => void }) {
  const { parts, announce, texts } = useWidget();
  const views = useLater(parts.keeping, true, true, () => {
    close();
    announce(texts.t('said.notLoaded'));
  });
  return views ? <views.KeepPanel close={close} /> : null;
}

interface ScreenProps {
  errors: readonly ParseError[];
  hasOffer: boolean;
  notices: ComponentChildren;
}

function Screen({ errors, hasOffer, notices }: ScreenProps) {
  const { parts, isCoached } = useWidget();
  const phase = usePhase();
  const Coach = useLater(parts.coach, isCoached);
  const isFramed = phase !== 'welcome' && phase !== 'failed';
  // Fetched while the card is read.
  const Frame = useLater(parts.frame, isFramed && !isCoached, !isCoached);
  const isEnd = phase === 'verdict';
  const answers = useSelected((context) => isEnd && context.answers);
  const result = useLater(parts.result, isEnd, isEnd || phase === 'asking');
  const Draft = useLater(parts.draft, phase === 'drafting');
  const isOffered = hasOffer && phase === 'welcome';
  const views = useLater(parts.keeping, isOffered);
  if (phase === 'failed') return <Failure />;
  if (isCoached) return Coach ? <Coach /> : null;
  if (isOffered) return views ? <views.Offer /> : null;
  if (phase === 'welcome' || !Frame) return <Card notices={notices} />;
  return (
    <Frame phase={phase}>
      {notices}
      {/* Drawn anew with each change, for the reason that SchemeChip gives. */}
      {isEnd && result && <result.Verdict key={JSON.stringify(answers)} />}
      {phase === 'drafting' && Draft && <Draft errors={errors} />}
    </Frame>
  );
}

interface BoundaryProps {
  children: ComponentChildren;
  onError: () => void;
}

/** Turns an exception while drawing into a phase of the conversation. */
class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown) {
    console.error('[stem-check]', error);
    this.setState({ hasFailed: true });
    this.props.onError();
  }

  override render({ children }: BoundaryProps) {
    return children;
  }
}
