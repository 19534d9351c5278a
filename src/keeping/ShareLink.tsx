import { useEffect, useState } from 'preact/hooks';
import { isList, itemsOf } from '../assessment/answers.ts';
import { codeFor } from '../conversation/share-link.ts';
import { Heading } from '../view/Heading.tsx';
import { Option } from '../view/inputs/Option.tsx';
import { useAnnounced } from '../view/use-announced.ts';
import { useArrival } from '../view/use-arrival.ts';
import { useOwnId } from '../view/use-own-id.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { linkName } from './link-address.ts';
import { QrCode } from './QrCode.tsx';

/** A link with the answers, for somebody else or for another device; titles and texts never go along. */
export function ShareLink({ close }: { close: () => void }) {
  const { texts, announce, prefix } = useWidget();
  const { keeping } = texts;
  const { ruleSet, answers } = useConversation();
  const heading = useArrival<HTMLHeadingElement>('share');
  const id = useOwnId();
  const [withItems, setWithItems] = useState(false);
  const [hasCode, setHasCode] = useState(false);
  /** Empty until it is made; null where there is too much for one. */
  const [link, setLink] = useState<string | null>('');
  const refusal =
    link === null && `${keeping('share.tooLong')} ${withItems ? keeping('share.leaveOut') : ''}`;
  useAnnounced(refusal);
  useEffect(() => {
    let isHere = true;
    void codeFor(ruleSet, answers, withItems).then((code) => {
      if (isHere) setLink(code && location.href.replace(/#.*$/, '') + linkName + code);
    });
    return () => {
      isHere = false;
    };
  }, [ruleSet, answers, withItems]);
  const lists = ruleSet.questions
    .filter((question) => isList(question) && itemsOf(answers[question.id]))
    .map(({ id }) => texts.rule(`questions.${id}.label`));
  const copy = async (link: string) => {
    try {
      await navigator.clipboard.writeText(link);
      announce(keeping('share.copied'));
    } catch {
      announce(keeping('share.notCopied'));
    }
  };
  return (
    <section class="card share">
      <Heading depth={2} target={heading}>
        {keeping('share.heading')}
      </Heading>
      <p class="hint">{keeping('share.lead')}</p>
      {lists.length > 0 && (
        <Option
          type="checkbox"
          name={`${prefix}-share`}
          value="items"
          label={keeping('share.withItems', { lists: texts.list(lists) })}
          isChosen={withItems}
          onChoose={() => setWithItems(!withItems)}
        />
      )}
      {refusal ? (
        <p class="notice">{refusal}</p>
      ) : (
        <p class="field">
          <label for={id}>{keeping('share.link')}</label>
          <input
            id={id}
            type="text"
            readOnly
            value={link ?? ''}
            onFocus={(e) => e.currentTarget.select()}
          />
        </p>
      )}
      <div class="row">
        {link !== null && (
          <>
            <button type="button" class="primary" part="button" onClick={() => void copy(link)}>
              {keeping('share.copy')}
            </button>
            <button
              type="button"
              class="secondary"
              part="button"
              aria-expanded={hasCode}
              onClick={() => setHasCode(!hasCode)}
            >
              {keeping('share.code')}
            </button>
          </>
        )}
        <button type="button" class="ghost" onClick={close}>
          {keeping('keep.close')}
        </button>
      </div>
      {hasCode && link && <QrCode text={link} />}
    </section>
  );
}
