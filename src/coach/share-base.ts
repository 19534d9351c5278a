import { linkTo } from '../conversation/link-address.ts';
import { useWidget } from '../view/widget-context.ts';
import { useHeld } from './held.ts';

interface ShareBase {
  /** The page that the phones open: of the host, else what the coach gave. */
  shareBase: string;
  isReachable: boolean;
  /** Tells whether it is the address of a page. */
  give: (typed: string) => boolean;
}

export function useShareBase(): ShareBase {
  const { shareBase: ofHost } = useWidget();
  const [given, setGiven] = useHeld('address', '');
  const shareBase = given || ofHost || location.href;
  return {
    shareBase,
    isReachable: linkTo(shareBase, '') !== null,
    give: (typed) => {
      const address = pageIn(typed);
      if (address) setGiven(() => address);
      return address !== null;
    },
  };
}

/** An address as it is told: without its scheme too. */
function pageIn(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : null;
}
