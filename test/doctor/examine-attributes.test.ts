import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeFindings } from '../../src/doctor/examine-attributes.ts';
import { headingLevelFrom } from '../../src/element/attributes.ts';

/** What the doctor says of the headings around a widget with this level. */
function headingsWith(level: string) {
  const widget = document.createElement('stem-check');
  document.body.replaceChildren(document.createElement('h1'), widget);
  widget.setAttribute('heading-level', level);
  return attributeFindings(widget).filter(({ id }) => id === 'heading-jump');
}

test('the level of the headings is the one that the widget makes of its attribute, whatever it says', () => {
  const levels = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('4', 'x', ' '));
  fc.assert(
    fc.property(levels, (level) => {
      const shown = headingLevelFrom(level);
      expect(headingsWith(level).map(({ params }) => params)).toEqual(
        shown > 2 ? [{ above: 1, level: shown }] : [],
      );
    }),
  );
});
