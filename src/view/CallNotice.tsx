import { callOn, isWithinPeriod } from '../assessment/call.ts';
import { yearOf } from '../belgium/brussels-time.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** Which year's rules these are, and whether one can still apply. Beside every verdict, never part of it. */
export function CallNotice() {
  const { texts, date } = useWidget();
  const { ruleSet } = useConversation();
  const { status, deadline } = callOn(ruleSet, date);
  const year = ruleSet.period.from.slice(0, 4);
  return (
    <p class="notice">
      {!isWithinPeriod(ruleSet, date) && texts.t('call.otherYear', { now: yearOf(date), year })}{' '}
      {texts.t(`call.${status}`, { year, deadline: texts.dateTime(deadline) })}
    </p>
  );
}
