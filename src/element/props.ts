import type { StemCheckAttributes } from './attributes.ts';
import type { StemCheckEventMap } from './events.ts';
import type { StemCheckElement } from './StemCheckElement.ts';

type Listeners = {
  [Name in keyof StemCheckEventMap as `on${Name}`]?:
    | ((event: StemCheckEventMap[Name]) => void)
    | undefined;
};

/** What JSX and templates may write on the tag: its attributes, its properties and listeners of its events. */
export type StemCheckProps = StemCheckAttributes &
  Listeners &
  Partial<Pick<StemCheckElement, 'answers' | 'ruleSet'>>;
