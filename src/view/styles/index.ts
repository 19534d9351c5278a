import circumstances from './circumstances.css?inline';
import controls from './controls.css?inline';
import pages from './pages.css?inline';
import parts from './parts.css?inline';
import start from './start.css?inline';
import theme from './theme.css?inline';
import words from './words.css?inline';

/** The styles of every screen; those of a part come with it. */
export const base = [theme, words, controls, parts, pages, start].join('\n');

/** What depends on width, print or preferences comes after all else. */
export { circumstances };
