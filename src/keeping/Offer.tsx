import { Heading } from '../view/Heading.tsx';
import { Button } from '../view/parts/Button.tsx';
import { useArrival } from '../view/use-arrival.ts';
import { useWidget } from '../view/widget-context.ts';
import { yearOfRules } from '../view/year-of-rules.ts';
import { MisfitList } from './Misfits.tsx';

/** Asks before what comes from a link or from this device replaces anything. */
export function Offer() {
  const { texts, offer, send, settleOffer, announce } = useWidget();
  const { keeping, rule, date } = texts;
  const heading = useArrival<HTMLHeadingElement>('offer');
  if (!offer) return null;
  const { source, problem, session } = offer;
  if (!session)
    return (
      <div class="page">
        <Heading depth={0} target={heading}>
          {keeping('offer.lost')}
        </Heading>
        <p class="lead">{keeping(`problems.${problem ?? 'unreadable'}`)}</p>
        <div class="row">
          <Button kind="primary" onClick={settleOffer}>
            {keeping('offer.fresh')}
          </Button>
        </div>
      </div>
    );
  const count = Object.keys(session.answers).length;
  return (
    <div class="page">
      <Heading depth={0} target={heading}>
        {keeping(`offer.${source}.heading`)}
      </Heading>
      <p class="lead">
        {keeping(`offer.${source}.lead`, {
          count,
          date: session.savedAt && date(session.savedAt),
        })}
      </p>
      {session.rules && (
        <p class="notice">{keeping('offer.year', { year: yearOfRules(session.rules) })}</p>
      )}
      {session.hasOtherRules && <p class="notice">{keeping('offer.otherRules')}</p>}
      {(session.dropped.length > 0 || session.losesTexts) && (
        <div class="notice">
          <MisfitList
            dropped={session.dropped.map((id) => rule(`questions.${id}.label`) || id)}
            losesTexts={session.losesTexts}
          />
        </div>
      )}
      <div class="row">
        <Button
          kind="primary"
          onClick={() => {
            const { answers, keys, texts, round, asides, filled, rules } = session;
            const kept = { answers, keys, texts, round, asides, filled, rules };
            send({ type: 'session.continued', ...kept });
            offer.accept?.();
            settleOffer();
          }}
        >
          {keeping(`offer.${source}.accept`)}
        </Button>
        <Button kind="secondary" onClick={settleOffer}>
          {keeping(`offer.${source}.refuse`)}
        </Button>
        {offer.forget && (
          <Button
            kind="ghost"
            onClick={() => {
              offer.forget?.();
              announce(keeping('keep.said.forgotten'));
              settleOffer();
            }}
          >
            {keeping('keep.forget')}
          </Button>
        )}
      </div>
    </div>
  );
}
