/** For who builds a site from packages: registers the element at once, and leaves to the build what is fetched when. */
import { register } from './register.ts';

register();
