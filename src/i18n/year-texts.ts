import type { Tree } from './merged.ts';

const files = import.meta.glob<Tree>('../../locales/*/*/20*.json', { import: 'default' });

/** What one year of a regulation says otherwise than all of them. */
export const fetchYear = async (
  language: string,
  regulation: string | undefined,
  year: string,
): Promise<Tree> => (await files[`../../locales/${language}/${regulation}/${year}.json`]?.()) ?? {};
