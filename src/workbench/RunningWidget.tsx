import { useEffect, useRef } from 'preact/hooks';
import type { RuleSet } from '../rules/schema.ts';

/** What of the element is used here; until its script has come it is an element like another. */
interface Widget extends HTMLElement {
  ruleSet: unknown;
  answers?: object;
  start(): void;
}

/** The widget as a host has it: it is there by its tag, and gets its rules by its property. */
export function RunningWidget({ ruleSet }: { ruleSet: RuleSet }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const widget = document.createElement('stem-check');
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    place.current?.replaceChildren(widget);
  }, []);
  useEffect(() => {
    const widget = place.current?.querySelector<Widget>('stem-check');
    if (!widget) return;
    const isUnderWay = Object.keys(widget.answers ?? {}).length > 0;
    widget.setAttribute('date', dayFor(ruleSet));
    widget.ruleSet = ruleSet;
    return isUnderWay ? goOn(widget) : undefined;
  }, [ruleSet]);
  return <div ref={place} />;
}

const longest = 3000;

/** Other rules lead back to the card once they have come: who was under way goes on from there. Returns how to stop. */
function goOn(widget: Widget): () => void {
  const drawn = new MutationObserver(() => widget.start());
  if (widget.shadowRoot) drawn.observe(widget.shadowRoot, { childList: true, subtree: true });
  const stopping = setTimeout(() => drawn.disconnect(), longest);
  return () => {
    clearTimeout(stopping);
    drawn.disconnect();
  };
}

/** A day on which the rules hold: today where it is one, else the day on which one can begin. */
function dayFor({ period, call }: RuleSet): string {
  const today = new Date().toISOString().slice(0, 10);
  const isNow = period.from <= today && today <= period.until;
  return isNow ? today : (call?.opens?.slice(0, 10) ?? period.from);
}

const attributes = { theme: 'auto', 'heading-level': '3', expand: 'never' } as const;
