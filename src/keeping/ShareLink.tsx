import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../assessment/answers.ts';
import { linkTo } from '../conversation/link-address.ts';
import { codeFor } from '../conversation/share-link.ts';
import type { RuleSet } from '../rules/schema.ts';
import { Heading } from '../view/Heading.tsx';
import { Button } from '../view/parts/Button.tsx';
import { useAnnounced } from '../view/use-announced.ts';
import { useArrival } from '../view/use-arrival.ts';
import { useOwnId } from '../view/use-own-id.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { QrCode } from './QrCode.tsx';

/** A link with the answers, for somebody else or for another device; titles and texts never go along. */
export function ShareLink({ close }: { close: () => void }) {
  const { texts } = useWidget();
  const { keeping } = texts;
  const heading = useArrival<HTMLHeadingElement>('share');
  const made = useLink();
  const refusal = typeof made === 'object' && keeping(`share.refused.${made.refused}`);
  useAnnounced(refusal);
  return (
    <section class="share">
      <Heading depth={3} target={heading}>
        {keeping('share.heading')}
      </Heading>
      <p class="hint">{keeping('share.lead')}</p>
      {refusal && <p class="notice">{refusal}</p>}
      {typeof made === 'string' && <Made link={made} />}
      <Button kind="link" onClick={close}>
        {keeping('keep.close')}
      </Button>
    </section>
  );
}

export type Refused = { refused: 'tooLong' | 'noPage' | 'notHere' };

/** Undefined until it is made. */
export function useLink(): string | Refused | undefined {
  const { shareBase } = useWidget();
  const { ruleSet, answers } = useConversation();
  const [made, setMade] = useState<string | Refused>();
  useEffect(() => {
    let isHere = true;
    void linkWith(ruleSet, answers, shareBase || location.href).then((link) => {
      if (isHere) setMade(link);
    });
    return () => {
      isHere = false;
    };
  }, [ruleSet, answers, shareBase]);
  return made;
}

async function linkWith(
  ruleSet: RuleSet,
  answers: Answers,
  page: string,
): Promise<string | Refused> {
  try {
    const code = await codeFor(ruleSet, answers);
    if (code === null) return { refused: 'tooLong' };
    return linkTo(page, code) ?? { refused: 'noPage' };
  } catch {
    return { refused: 'notHere' };
  }
}

function Made({ link }: { link: string }) {
  const { texts } = useWidget();
  const { keeping } = texts;
  const id = useOwnId();
  const [hasCode, setHasCode] = useState(false);
  const [said, setSaid] = useState('');
  useAnnounced(said);
  const copy = async () => {
    // Where the page came over a connection that is not safe there is no clipboard at all.
    try {
      await navigator.clipboard.writeText(link);
      setSaid(keeping('share.copied'));
    } catch {
      setSaid(keeping('share.notCopied'));
    }
  };
  return (
    <>
      <p class="field">
        <label for={id}>{keeping('share.link')}</label>
        <input
          id={id}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <div class="row">
        <Button kind="secondary" onClick={() => void copy()}>
          {keeping('share.copy')}
        </Button>
        <Button kind="secondary" aria-expanded={hasCode} onClick={() => setHasCode(!hasCode)}>
          {keeping('share.code')}
        </Button>
      </div>
      {said && <p class="hint">{said}</p>}
      {hasCode && <QrCode text={link} />}
    </>
  );
}
