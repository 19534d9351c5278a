import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWidget } from '../../view/widget-context.ts';
import { StageFrame } from './StageFrame.tsx';

/** A screen that is fetched when it is first wanted; where it does not come that is said in its place. */
export function laterScreen(load: () => Promise<FunctionComponent>): FunctionComponent {
  let here: FunctionComponent | undefined;
  return function LaterScreen() {
    const { t, coach } = useWidget().texts;
    const [hasFailed, setFailed] = useState(false);
    const [, setCame] = useState(false);
    useEffect(() => {
      if (here) return;
      load().then(
        (View) => {
          here = View;
          setCame(true);
        },
        () => setFailed(true),
      );
    }, []);
    if (here) return <Drawn View={here} />;
    return hasFailed ? (
      <StageFrame
        heading={t('said.notLoaded')}
        hints={[{ keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } }]}
      />
    ) : null;
  };
}

const Drawn = ({ View }: { View: FunctionComponent }) => <View />;
