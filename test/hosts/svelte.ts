/** Draws the pages of Svelte 5. */
import { hydrate, mount } from 'svelte';
import Page from './Page.svelte';
import Written from './Written.svelte';

const heard: object[] = [];
const complaints: unknown[] = [];
console.warn = (...said: unknown[]) => complaints.push(...said);

Object.assign(globalThis, {
  host: {
    heard,
    complaints,
    hydrate: (target: Element) => hydrate(Written, { target }),
    render: (target: Element) =>
      mount(Page, { target, props: { hear: (said: object) => heard.push(said) } }),
  },
});
