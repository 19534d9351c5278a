/** Where a conversation is kept: in this tab until it is closed, or on this device. */
export type Kind = 'session' | 'local';

/** What access gives; null where the browser refuses it, as in private windows, or has no room. */
export function tryStorage<T>(kind: Kind, access: (storage: Storage) => T): T | null {
  try {
    return access(kind === 'session' ? sessionStorage : localStorage);
  } catch {
    return null;
  }
}

export const keysFrom = (storage: Storage, start: string): string[] =>
  Object.keys(storage).filter((key) => key.startsWith(start));
