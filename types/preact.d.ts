import type { HTMLAttributes } from 'preact';
import type { StemCheckAttributes, StemCheckElement } from 'stem-check';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'stem-check': HTMLAttributes<StemCheckElement> & StemCheckAttributes;
    }
  }
}
