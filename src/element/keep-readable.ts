import { oncePainted } from '../view/once-painted.ts';
import { themeColours } from './theme-colours.ts';

const watched = new WeakSet<HTMLElement>();
/** Had colours of their own once: what was replaced may have to be put back. */
const guarded = new WeakSet<HTMLElement>();

/** Has the colours of a host page checked, now and whenever the element itself is given others. */
export function keepReadable(host: HTMLElement): void {
  const check = () => {
    const style = getComputedStyle(host);
    const hasColours = themeColours.some((name) => style.getPropertyValue(`--stem-check-${name}`));
    if (!hasColours && !guarded.has(host)) return;
    guarded.add(host);
    // Where it cannot come the colours are as the host chose them: nothing to tell anybody.
    import('./contrast-guard.ts').then(
      ({ guardContrast }) => guardContrast(host),
      () => {},
    );
  };
  oncePainted(() => host.isConnected && check());
  if (watched.has(host)) return;
  watched.add(host);
  new MutationObserver(check).observe(host, { attributeFilter: ['class', 'style', 'theme'] });
}
