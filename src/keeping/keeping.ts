import type { KeepingViews } from '../view/widget-context.ts';
import { GoingAway } from './GoingAway.tsx';
import { KeepPanel } from './KeepPanel.tsx';
import styles from './keeping.css?inline';
import { LinkCode } from './LinkCode.tsx';
import { MisfitsNotice } from './Misfits.tsx';
import { Offer } from './Offer.tsx';
import { ShareLink } from './ShareLink.tsx';

export const views: KeepingViews = {
  GoingAway,
  KeepPanel,
  LinkCode,
  MisfitsNotice,
  Offer,
  ShareLink,
};
export { styles };
