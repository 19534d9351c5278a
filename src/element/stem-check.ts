/**
 * The script of a page. It imports nothing that it would have to wait for: the widget and the texts of its first screen
 * are asked for together.
 */
import { fetchTextsAhead } from '../i18n/texts-ahead.ts';

/** Registers the element, once that has come; what failed is fetched anew. */
export async function load(): Promise<void> {
  const widget = import('./register.ts');
  // One with rules of its own may be in another language.
  const places =
    'stem-check:not([rule-set-src]), div[data-stem-check]:not([data-stem-check-rule-set-src])';
  for (const place of document.querySelectorAll(places))
    fetchTextsAhead(
      place.getAttribute('data-stem-check-lang') ??
        place.closest('[lang]')?.getAttribute('lang') ??
        '',
    );
  (await widget).register();
}

// A script that throws could not be imported again: its loader tells, and tries anew.
if (globalThis.customElements)
  await load().catch((error) => console.error('[stem-check] could not be loaded', error));
