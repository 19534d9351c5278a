import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ConversationEvent } from '../conversation/conversation-machine.ts';
import { promptOf } from '../conversation/selectors.ts';
import type { Texts } from '../i18n/texts.ts';
import { Board } from './Board.tsx';
import { Failure } from './Failure.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import type { Result } from './Result.tsx';
import { Transcript } from './Transcript.tsx';
import { Welcome } from './Welcome.tsx';
import {
  useConversation,
  useWidget,
  WidgetContext,
  type WidgetServices,
  type WidgetValue,
} from './widget-context.ts';

/** The whole widget: what the conversation shows at this moment, and nothing it decides. */
export function Widget(services: WidgetServices) {
  const acted = useRef(false);
  const value = useMemo((): WidgetValue => {
    const send = (event: ConversationEvent) => {
      acted.current = true;
      services.actor.send(event);
    };
    return { ...services, send, hasActed: () => acted.current };
  }, Object.values(services));
  return (
    <WidgetContext.Provider value={value}>
      <div class="widget" lang={services.texts.language}>
        <Header />
        <Boundary onError={() => services.actor.send({ type: 'view.failed' })}>
          <Phase />
        </Boundary>
      </div>
    </WidgetContext.Provider>
  );
}

function Phase() {
  const context = useConversation();
  const { loadResult } = useWidget();
  useEffect(() => {
    // What fails now is tried again when it is needed.
    if (context.phase === 'asking') loadResult().catch(() => undefined);
  }, [context.phase, loadResult]);
  switch (context.phase) {
    case 'welcome':
      return <Welcome />;
    case 'reviewing':
    case 'verdict':
      return <LaterResult phase={context.phase} />;
    case 'failed':
      return <Failure />;
    default: {
      const prompt = promptOf(context);
      return (
        <div class="body">
          <Board />
          <div class="talk">
            <Transcript />
            {prompt &&
              (prompt.kind === 'overview' ? (
                <Overview key={prompt.id} prompt={prompt} />
              ) : (
                <QuestionForm key={prompt.id} prompt={prompt} />
              ))}
          </div>
        </div>
      );
    }
  }
}

/** The result as soon as it and its texts, in the language of now, have been fetched. */
function LaterResult({ phase }: { phase: 'reviewing' | 'verdict' }) {
  const { loadResult, texts, actor } = useWidget();
  const [loaded, setLoaded] = useState<{ View: typeof Result; for: Texts }>();
  useEffect(() => {
    let isHere = true;
    loadResult().then(
      (View) => isHere && setLoaded({ View, for: texts }),
      () => actor.send({ type: 'view.failed' }),
    );
    return () => {
      isHere = false;
    };
  }, [loadResult, texts]);
  return loaded?.for === texts ? <loaded.View phase={phase} /> : null;
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
