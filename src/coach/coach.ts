import styles from './coach.css?inline';

export { Coach } from './Coach.tsx';
export { styles };
