export type { StemCheckAttributes } from './element/attributes.ts';
export type { StemCheckEventMap } from './element/events.ts';
export { StemCheckElement } from './element/StemCheckElement.ts';
