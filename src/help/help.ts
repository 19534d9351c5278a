import helpStyles from './help.css?inline';

export { findIn } from './find.ts';
export { Helped } from './Helped.tsx';

export const styles = helpStyles;
