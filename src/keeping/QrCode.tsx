import { useEffect, useState } from 'preact/hooks';

/** In modules, as the standard asks. */
const quietZone = 4;

/** A text as a QR code, black on white in every theme: what reads it is a camera. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [modules, setModules] = useState<boolean[][]>();
  useEffect(() => {
    let isHere = true;
    void import('uqr').then(({ encode }) => {
      if (isHere) setModules(encode(text, { ecc: 'L', border: quietZone }).data);
    });
    return () => {
      isHere = false;
    };
  }, [text]);
  if (!modules) return null;
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
