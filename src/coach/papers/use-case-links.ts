import { useEffect, useState } from 'preact/hooks';
import { linkTo } from '../../conversation/link-address.ts';
import { codeFor } from '../../conversation/share-link.ts';
import { useConversation } from '../../view/widget-context.ts';
import { useShareBase } from '../share-base.ts';
import type { RecordedCase } from './record.ts';

/** By case, where one goes on with it: of those that the texts tell, not of somebody in the room. */
export function useCaseLinks(record: readonly RecordedCase[]): ReadonlyMap<string, string> {
  const { shareBase } = useShareBase();
  const { ruleSet } = useConversation();
  const [links, setLinks] = useState<ReadonlyMap<string, string>>(new Map());
  const told = record.map(({ of }) => of).filter(({ name }) => name === undefined);
  useEffect(() => {
    let isHere = true;
    const made = told.map(async ({ id, answers }): Promise<[string, string][]> => {
      const code = await codeFor(ruleSet, answers).catch(() => null);
      const link = code === null ? null : linkTo(shareBase, code);
      return link === null ? [] : [[id, link]];
    });
    void Promise.all(made).then((all) => isHere && setLinks(new Map(all.flat())));
    return () => {
      isHere = false;
    };
  }, [told.map(({ id }) => id).join(), ruleSet, shareBase]);
  return links;
}
