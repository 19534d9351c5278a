import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAnnounced } from '../view/use-announced.ts';
import { useWidget } from '../view/widget-context.ts';

/** In modules, as the standard asks. */
const quietZone = 4;
/** In pixels, and whole ones: modules of unequal width are hard to read. Three are what a camera can tell from the next. */
const leastModule = 3;
const usual = 340;
/** A code of the next version would be wider than the text beside it. */
const densestVersion = 33;

interface Props {
  text: string;
  /** The most modules that can be told apart from where one looks at it, as a version of the standard. */
  densest?: number;
  /** In its place where the code would be denser than that. */
  otherwise?: ComponentChild;
}

/** A text as a QR code, black on white in every theme: what reads it is a camera. One too long for that is said to be so. */
export function QrCode({ text, densest = densestVersion, otherwise }: Props) {
  const { keeping, t } = useWidget().texts;
  /** Null where the code would be too dense. */
  const [modules, setModules] = useState<boolean[][] | null>();
  const [isGone, setGone] = useState(false);
  const gone = isGone && t('said.notLoaded');
  useAnnounced(modules === null && !otherwise && keeping('share.noCode'));
  useAnnounced(gone);
  useEffect(() => {
    let isHere = true;
    import('uqr').then(
      ({ encode }) => {
        const code = () => encode(text, { ...options, maxVersion: densest }).data;
        if (isHere) setModules(encoded(code));
      },
      () => isHere && setGone(true),
    );
    return () => {
      isHere = false;
    };
  }, [text, densest]);
  if (modules === null) return otherwise ?? <p class="notice">{keeping('share.noCode')}</p>;
  if (!modules) return gone && <p class="notice">{gone}</p>;
  const module = Math.max(leastModule, Math.floor(usual / modules.length));
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      class="qr"
      role="img"
      aria-label={keeping('share.codeLabel')}
      width={modules.length * module}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}

const options = { ecc: 'L', border: quietZone } as const;

/** A text that does not fit in the densest code makes `encode` throw a RangeError. */
function encoded(encode: () => boolean[][]): boolean[][] | null {
  try {
    return encode();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
