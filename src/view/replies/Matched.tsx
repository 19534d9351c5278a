import { fold } from '../../belgium/fold.ts';

/** A text that begins as was typed, with or without its accents and hyphens: that much of it stands out. */
export function Matched({ text, typed }: { text: string; typed: string }) {
  const wanted = fold(typed);
  let end = 0;
  if (wanted !== '') while (end <= text.length && fold(text.slice(0, end)) !== wanted) end++;
  if (end === 0 || end > text.length) return text;
  return (
    <>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </>
  );
}
