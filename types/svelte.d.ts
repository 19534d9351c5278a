import type { StemCheckElement, StemCheckProps } from 'stem-check';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'stem-check': HTMLAttributes<StemCheckElement> & StemCheckProps;
  }
}
