import { useLayoutEffect, useState } from 'preact/hooks';
import type { Texts } from '../i18n/texts.ts';
import { type Later, useWidget } from './widget-context.ts';

/** A part of the view that comes later, once it and its texts, in the language of now, have been fetched. */
export function useLater<View>(
  load: Later<View> | undefined,
  isNeeded: boolean,
  isWanted = isNeeded,
): View | undefined {
  const { texts, actor } = useWidget();
  const [loaded, setLoaded] = useState<{ View: View; for: Texts }>();
  useLayoutEffect(() => {
    if (!isWanted || !load || load.here || loaded?.for === texts) return;
    let isHere = true;
    load().then(
      (View) => isHere && setLoaded({ View, for: texts }),
      // What fails before it is needed is tried again when it is.
      () => isNeeded && actor.send({ type: 'view.failed' }),
    );
    return () => {
      isHere = false;
    };
  }, [texts, isWanted, isNeeded]);
  return load?.here ?? (loaded?.for === texts ? loaded.View : undefined);
}
