/** What it takes to take a line that was typed: it is understood, and what it orders is done. */
export { typingIn } from '../conversation/understand/hear.ts';
export { obey } from './obey.ts';
