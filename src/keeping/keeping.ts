import styles from './keeping.css?inline';

export { KeepPanel } from './KeepPanel.tsx';
export { Offer } from './Offer.tsx';
export { Share } from './Share.tsx';
export { styles };
