export type { StemCheckAttributes } from './element/attributes.ts';
export type { StemCheckEventMap } from './element/events.ts';
export type { StemCheckProps } from './element/props.ts';
export { StemCheckElement } from './element/StemCheckElement.ts';
