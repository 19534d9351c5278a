import { StemCheckElement } from './StemCheckElement.ts';

/** Registers the element once; a second copy of the script on the page leaves the first in charge. */
if (globalThis.customElements && !customElements.get('stem-check'))
  customElements.define('stem-check', StemCheckElement);
