import { useLayoutEffect, useState } from 'preact/hooks';
import type { Texts } from '../i18n/texts.ts';
import { oncePainted } from './once-painted.ts';
import { type Later, useWidget } from './widget-context.ts';

/**
 * A part of the view that comes later, once it and its texts, in the language of now, have been fetched. Where it fails
 * the conversation does, unless it can do without.
 */
export function useLater<View>(
  load: Later<View> | undefined,
  isNeeded: boolean,
  isWanted = isNeeded,
  onFailed?: () => void,
): View | undefined {
  const { texts, actor } = useWidget();
  const fail = onFailed ?? (() => actor.send({ type: 'view.failed' }));
  const [loaded, setLoaded] = useState<{ View: View; for: Texts }>();
  useLayoutEffect(() => {
    if (!isWanted || !load || load.here || loaded?.for === texts) return;
    let isHere = true;
    const fetch = () =>
      isHere &&
      load().then(
        (View) => isHere && setLoaded({ View, for: texts }),
        // What fails before it is needed is tried again when it is.
        () => isHere && isNeeded && fail(),
      );
    if (isNeeded) void fetch();
    else oncePainted(fetch);
    return () => {
      isHere = false;
    };
  }, [texts, isWanted, isNeeded]);
  return load?.here ?? (loaded?.for === texts ? loaded.View : undefined);
}
