import { configure } from '@testing-library/preact';
import { options } from 'preact';
import { findLabelsQuickly } from './labels-in-jsdom.ts';
import { rememberStyles } from './styles-in-jsdom.ts';

// Finding an element by its role asks much of jsdom: waiting longer than a busy machine needs costs nothing.
configure({ asyncUtilTimeout: 20_000 });
// user-event does not wait for what Preact puts off until the next frame.
options.requestAnimationFrame = queueMicrotask;

// jsdom lays nothing out: nothing scrolls, and of what is shown it knows the words only.
Element.prototype.scrollIntoView ??= () => {};
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  configurable: true,
  get(this: HTMLElement) {
    return this.textContent;
  },
});

// Nor does it open dialogs: of a modal one it knows that it is open.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// To find an element by its role it asks jsdom the same of hundreds of others, again and again.
window.getComputedStyle = rememberStyles(window.getComputedStyle.bind(window));
findLabelsQuickly();
