import { StemCheckElement } from './StemCheckElement.ts';
import { version } from './version.ts';

/** Registers the element once; a second copy of the script on the page leaves the first in charge. */
export function register(): void {
  if (!globalThis.customElements) return;
  const first = customElements.get('stem-check') as typeof StemCheckElement | undefined;
  if (!first) customElements.define('stem-check', StemCheckElement);
  else if (first.versions?.add(version).size > 1)
    console.warn(`[stem-check] loaded in several versions: ${[...first.versions].join(', ')}.`);
}
