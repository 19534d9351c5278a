import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { ConversationEvent } from '../conversation/conversation-machine.ts';
import type { Phase } from '../conversation/moment.ts';
import { type Prompt, promptOf } from '../conversation/selectors.ts';
import type { Texts } from '../i18n/texts.ts';
import { Board } from './Board.tsx';
import { Failure } from './Failure.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { Transcript } from './Transcript.tsx';
import { Welcome } from './Welcome.tsx';
import {
  type ResultView,
  useConversation,
  useWidget,
  WidgetContext,
  type WidgetServices,
  type WidgetValue,
} from './widget-context.ts';

/** The whole widget: what the conversation shows at this moment, and nothing it decides. */
export function Widget(services: WidgetServices) {
  const value = useMemo((): WidgetValue => {
    // Anew with each drawing: another language, or what else the page changes, moves nobody.
    let hasActed = false;
    const send = (event: ConversationEvent) => {
      hasActed = true;
      services.actor.send(event);
    };
    return { ...services, send, hasActed: () => hasActed };
  }, Object.values(services));
  return (
    <WidgetContext.Provider value={value}>
      <div class="widget" lang={services.texts.language}>
        <Header />
        <Boundary onError={() => services.actor.send({ type: 'view.failed' })}>
          <Screen />
        </Boundary>
      </div>
    </WidgetContext.Provider>
  );
}

function Screen() {
  const context = useConversation();
  const Result = useResult(context.phase);
  switch (context.phase) {
    case 'welcome':
      return <Welcome />;
    case 'reviewing':
    case 'verdict':
      // Drawn anew with each change, for the reason that Board gives.
      return Result ? <Result key={JSON.stringify(context.answers)} phase={context.phase} /> : null;
    case 'failed':
      return <Failure />;
    case 'asking':
      return <Conversation prompt={promptOf(context)} />;
  }
}

function Conversation({ prompt }: { prompt: Prompt | null }) {
  return (
    <div class="body">
      <Board />
      <div class="talk">
        <Transcript />
        {prompt?.kind === 'overview' && <Overview key={prompt.id} prompt={prompt} />}
        {prompt && prompt.kind !== 'overview' && <QuestionForm key={prompt.id} prompt={prompt} />}
      </div>
    </div>
  );
}

/** The view of the result once it and its texts, in the language of now, have been fetched. */
function useResult(phase: Phase): ResultView | undefined {
  const { loadResult, texts, actor } = useWidget();
  const [loaded, setLoaded] = useState<{ View: ResultView; for: Texts }>();
  const isNeeded = phase === 'reviewing' || phase === 'verdict';
  const isWanted = isNeeded || phase === 'asking';
  useLayoutEffect(() => {
    if (!isWanted || loaded?.for === texts) return;
    let isHere = true;
    loadResult().then(
      (View) => isHere && setLoaded({ View, for: texts }),
      // What fails while questions are asked is tried again when it is needed.
      () => isNeeded && actor.send({ type: 'view.failed' }),
    );
    return () => {
      isHere = false;
    };
  }, [texts, isWanted, isNeeded]);
  return loaded?.for === texts ? loaded.View : undefined;
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
