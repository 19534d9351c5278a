import type { HTMLAttributes } from 'preact';
import type { StemCheckElement, StemCheckProps } from 'stem-check';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'stem-check': HTMLAttributes<StemCheckElement> & StemCheckProps;
    }
  }
}
