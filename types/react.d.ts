// biome-ignore lint/style/noRestrictedImports: the types of the host's own React
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StemCheckElement, StemCheckProps } from 'stem-check';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stem-check': DetailedHTMLProps<HTMLAttributes<StemCheckElement>, StemCheckElement> &
        StemCheckProps;
    }
  }
}
