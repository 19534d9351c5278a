import { openDoctor } from './open-doctor.tsx';

/** For a page where the widget itself does not start: this file needs no other. */
if (document.body) openDoctor();
else document.addEventListener('DOMContentLoaded', () => openDoctor(), { once: true });
