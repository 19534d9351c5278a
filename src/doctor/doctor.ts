import { openDoctor } from './open-doctor.tsx';

/** For a page where the widget itself does not start: this file needs no other. */
if (document.readyState === 'complete') openDoctor();
// Others, such as the loader, begin when the page is there.
else addEventListener('load', () => openDoctor(), { once: true });
