import circumstances from './circumstances.css?inline';
import controls from './controls.css?inline';
import layout from './layout.css?inline';
import tables from './tables.css?inline';
import theme from './theme.css?inline';
import words from './words.css?inline';

/** The styles of every screen; those of a part come with it. */
export const base = [theme, words, layout, controls, tables].join('\n');

/** What depends on width, print or preferences comes after all else. */
export { circumstances };
