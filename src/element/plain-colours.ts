import styles from './plain-colours.css?inline';

export { styles };
