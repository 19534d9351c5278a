import { type Call, callOn, isWithinPeriod } from '../assessment/call.ts';
import { yearOf } from '../belgium/brussels-time.ts';
import { useConversation, useWidget } from './widget-context.ts';
import { yearOfRules } from './year-of-rules.ts';

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
