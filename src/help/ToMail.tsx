import { Button } from '../view/parts/Button.tsx';
import { type Mailing, useWidget } from '../view/widget-context.ts';

/** What nobody here can answer goes into the mail to who can, where the person wants that. */
export function ToMail({ isForMail = false, mail }: Mailing) {
  const { announce, texts } = useWidget();
  const { help, rule } = texts;
  if (!mail || !rule('help.mail')) return null;
  const toggle = () => {
    if (!isForMail) announce(rule('help.mailed'));
    mail(!isForMail);
  };
  return (
    <>
      {isForMail && <p>{rule('help.mailed')}</p>}
      <Button kind="link" onClick={toggle}>
        {isForMail ? help('notToMail') : rule('help.mail')}
      </Button>
    </>
  );
}
