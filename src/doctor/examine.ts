import { attributeFindings } from './examine-attributes.ts';
import { layoutFindings } from './examine-layout.ts';
import { scriptFindings } from './examine-scripts.ts';
import type { Finding, Refusal } from './finding.ts';

/** What is wrong with the page itself, and then with each of its widgets. */
export function examine(
  page: Document,
  refusals: readonly Refusal[],
): Map<Element | null, Finding[]> {
  const widgets = [...widgetsIn(page)];
  return new Map<Element | null, Finding[]>([
    [null, scriptFindings(page, widgets, refusals)],
    ...widgets.map((widget): [Element, Finding[]] => [
      widget,
      [...attributeFindings(widget), ...layoutFindings(widget)],
    ]),
  ]);
}

/** Also those inside the open shadow roots of others. */
function* widgetsIn(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'stem-check') yield element;
    else if (element.shadowRoot) yield* widgetsIn(element.shadowRoot);
  }
}
