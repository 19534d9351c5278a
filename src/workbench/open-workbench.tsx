import { render } from 'preact';
import { wordsFor } from '../authoring/words.ts';
import { Workbench } from './Workbench.tsx';

/** The page `demo/rule-set.html`: with `?preview` it follows the folder that the command serves. */
const asked = new URLSearchParams(location.search);
const words = wordsFor(asked.get('lang') ?? document.documentElement.lang);
const place = document.getElementById('workbench');

document.documentElement.lang = words.language;
document.title = `${words.authoring('page.heading')} · stem-check`;
// Where the command serves it there is no other page.
if (asked.has('preview')) document.querySelector('nav')?.remove();
if (place) {
  place.replaceChildren();
  render(<Workbench words={words} isPreview={asked.has('preview')} />, place);
}
