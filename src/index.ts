export type { StemCheckEventMap } from './element/events.ts';
export { StemCheckElement } from './element/StemCheckElement.ts';
