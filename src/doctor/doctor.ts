import { copiesIn } from './examine-scripts.ts';
import { openDoctor } from './open-doctor.tsx';

/** What such a script fetches may come after the page: to import it again is to wait for that. */
async function open(): Promise<void> {
  const isModule = (address: string) =>
    [...document.querySelectorAll<HTMLScriptElement>('script[type=module]')].some(
      ({ src }) => src === address,
    );
  const scripts = copiesIn(document).filter(isModule);
  await Promise.allSettled(scripts.map((address) => import(/* @vite-ignore */ address)));
  openDoctor();
}

/** For a page where the widget itself does not start: this file needs no other. */
if (document.readyState === 'complete') void open();
// Others, such as the loader, begin when the page is there.
else addEventListener('load', () => void open(), { once: true });
