import styles from './keeping.css?inline';

export { KeepPanel } from './KeepPanel.tsx';
export { MisfitsNotice } from './Misfits.tsx';
export { Offer } from './Offer.tsx';
export { ShareLink } from './ShareLink.tsx';
export { styles };
