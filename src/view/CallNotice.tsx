import { type Call, callOn, isWithinPeriod } from '../assessment/call.ts';
import { yearOf } from '../belgium/brussels-time.ts';
import { useConversation, useWidget } from './widget-context.ts';
import { yearOfRules } from './year-of-rules.ts';

/** What is known since these rules, with where to ask and the day on which that was looked at: for who comes later. */
export function KnownSince() {
  const { texts, date } = useWidget();
  const { ruleSet } = useConversation();
  const { schemes, support = [], checked } = ruleSet;
  const known = schemes.map(({ id }) => texts.rule(`since.${id}`)).filter(Boolean);
  if (known.length === 0 || isWithinPeriod(ruleSet, date)) return null;
  const who = support.find(({ url, mail }) => url && mail);
  return (
    <p class="notice">
      {known.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {who?.url && (
        <a href={who.url} target="_blank" rel="noreferrer">
          {new URL(who.url).host}
        </a>
      )}{' '}
      {who && <a href={`mailto:${who.mail}`}>{who.mail}</a>}{' '}
      {checked && texts.t('call.checked', { date: texts.date(checked) })}
    </p>
  );
}

/** What helps now, which year's rules these are, and whether one can still apply. Beside every verdict, never part of it. */
export function CallNotice() {
  const { texts, date } = useWidget();
  const { t, rule } = texts;
  const { ruleSet } = useConversation();
  const call = callOn(ruleSet, date);
  const year = yearOfRules(ruleSet);
  const isOfNow = isWithinPeriod(ruleSet, date);
  return (
    <p class="notice">
      {(!isOfNow || call?.status === 'closed') && rule('now')}{' '}
      {!isOfNow && t('call.otherYear', { now: yearOf(date), year })} {useCallText(call, year)}
    </p>
  );
}

/** A call can be unknown, or known without a date on which it ends. */
function useCallText(call: Call | null, year: string): string {
  const { t, dateTime } = useWidget().texts;
  if (!call) return t('call.none', { year });
  const { status, deadline } = call;
  return deadline
    ? t(`call.${status}`, { year, deadline: dateTime(deadline) })
    : t(`call.undated.${status}`, { year });
}
