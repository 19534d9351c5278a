/** What a room reads at a glance of a text that says more. */
export function firstSentence(text: string, language: string): string {
  if (!('Segmenter' in Intl)) return text;
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
