import { tryStorage } from './storage.ts';

/**
 * Tells when another tab writes or deletes what is kept on the device under a key, until the returned function is
 * called. Browsers tell only the other tabs: whoever hears it did not write it.
 */
export function hearOtherTabs(key: () => string, tell: (is: 'written' | 'deleted') => void) {
  const hear = ({ key: changed, newValue, storageArea }: StorageEvent) => {
    if (storageArea !== tryStorage('local', (storage) => storage)) return;
    // Without a key: all was deleted.
    if (changed === null || changed === key()) tell(newValue === null ? 'deleted' : 'written');
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
