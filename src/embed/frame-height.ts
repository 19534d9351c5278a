const least = 100;
const most = 20_000;

/** What a framed page posts to the page around it when its content has another height. */
export const heightMessage = (height: number) => ({ 'stem-check': { version: 1, height } });

/** The height that a message asks for, kept within bounds; nothing for what is not exactly such a message. */
export function heightAsked(message: unknown): number | undefined {
  if (!isRecord(message, 'stem-check')) return undefined;
  const asked = message['stem-check'];
  if (!isRecord(asked, 'height,version') || asked.version !== 1) return undefined;
  const { height } = asked;
  return Number.isInteger(height) ? Math.min(Math.max(Number(height), least), most) : undefined;
}

const isRecord = (value: unknown, keys: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === keys;
