import { useEffect, useRef } from 'preact/hooks';
import type { RuleSet } from '../rules/schema.ts';

/** The widget as a host has it: it is there by its tag, and gets its rules by its property. */
export function RunningWidget({ ruleSet }: { ruleSet: RuleSet }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const widget = document.createElement('stem-check');
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    place.current?.replaceChildren(widget);
  }, []);
  useEffect(() => {
    const widget = place.current?.querySelector('stem-check');
    if (widget) Object.assign(widget, { ruleSet, date: dayFor(ruleSet) });
  }, [ruleSet]);
  return <div ref={place} />;
}

/** A day on which the rules hold: today where it is one, else the day on which one can begin. */
function dayFor({ period, call }: RuleSet): string {
  const today = new Date().toISOString().slice(0, 10);
  const isNow = period.from <= today && today <= period.until;
  return isNow ? today : (call?.opens?.slice(0, 10) ?? period.from);
}

const attributes = { theme: 'auto', 'heading-level': '3', expand: 'never' } as const;
