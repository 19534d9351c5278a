import { Component, type ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import { Failure } from './Failure.tsx';
import { Header } from './Header.tsx';
import { useLater } from './use-later.ts';
import { Welcome } from './Welcome.tsx';
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

/** The whole widget: what the conversation shows at this moment, and nothing it decides. */
export function Widget(services: WidgetServices) {
  const [errors, setErrors] = useState<readonly ParseError[]>([]);
  const [settled, setSettled] = useState<Offer>();
  const value = useMemo((): WidgetValue => {
    // Anew with each drawing: another language, or what else the page changes, moves nobody.
    let hasActed = false;
    const send = (event: ConversationEvent) => {
      hasActed = true;
      services.actor.send(event);
    };
    const openDraft = (file: Blob) => {
      hasActed = true;
      void services.importDraft?.(file).then((errors) => {
        setErrors(errors);
        if (errors.length === 0) return;
        send({ type: 'trial.dropped' });
        send({ type: 'draft.opened' });
      });
    };
    const settleOffer = () => {
      hasActed = true;
      setSettled(services.offer);
      services.offer?.settle?.();
    };
    return { ...services, send, openDraft, settleOffer, hasActed: () => hasActed };
  }, Object.values(services));
  const canOpen = services.importDraft !== undefined;
  return (
    <WidgetContext.Provider value={value}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: a button opens a file too; dropping one is a shortcut */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div
        class="widget"
        lang={services.texts.language}
        onDragOver={(event) => canOpen && event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer?.files ?? [];
          if (!canOpen || !file) return;
          event.preventDefault();
          value.openDraft(file);
        }}
      >
        <Header />
        {services.misfits && <Notice misfits={services.misfits} />}
        <Boundary onError={() => services.actor.send({ type: 'view.failed' })}>
          <Screen errors={errors} hasOffer={services.offer !== settled} />
        </Boundary>
      </div>
    </WidgetContext.Provider>
  );
}

function Notice({ misfits }: { misfits: Misfits }) {
  const views = useLater(useWidget().parts.keeping, false, true);
  return views ? <views.MisfitsNotice misfits={misfits} /> : null;
}

function Screen({ errors, ...props }: { errors: readonly ParseError[]; hasOffer: boolean }) {
  const { parts } = useWidget();
  const phase = usePhase();
  const answers = useSelected((context) => context.answers);
  const isEnd = phase === 'reviewing' || phase === 'verdict';
  // Fetched while the welcome is read.
  const Asking = useLater(parts.asking, phase === 'asking', true);
  const Result = useLater(parts.result, isEnd, isEnd || phase === 'asking');
  const Draft = useLater(parts.draft, phase === 'drafting');
  const hasOffer = props.hasOffer && phase === 'welcome';
  const views = useLater(parts.keeping, hasOffer);
  if (hasOffer) return views ? <views.Offer /> : null;
  switch (phase) {
    case 'welcome':
      return <Welcome />;
    case 'reviewing':
    case 'verdict':
      // Drawn anew with each change, for the reason that Board gives.
      return Result ? <Result key={JSON.stringify(answers)} phase={phase} /> : null;
    case 'drafting':
      return Draft ? <Draft errors={errors} /> : null;
    case 'failed':
      return <Failure />;
    case 'asking':
      return Asking ? <Asking /> : null;
  }
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
