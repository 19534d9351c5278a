import board from './board.css?inline';
import circumstances from './circumstances.css?inline';
import controls from './controls.css?inline';
import conversation from './conversation.css?inline';
import layout from './layout.css?inline';
import result from './result.css?inline';
import theme from './theme.css?inline';
import words from './words.css?inline';

/** One sheet for the shadow root; what depends on width, print or preferences comes last. */
export const css = [
  theme,
  words,
  layout,
  controls,
  conversation,
  board,
  result,
  circumstances,
].join('\n');
