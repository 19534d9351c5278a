import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useOwnId } from '../use-own-id.ts';
import { useSay } from '../use-say.ts';
import { useWidget } from '../widget-context.ts';

/** The line to type on, on every screen: an answer or a question at any moment. The field empties, the thread replies. */
export function Composer() {
  const { texts, parts } = useWidget();
  const { t } = texts;
  const [line, setLine] = useState('');
  const say = useSay();
  const id = useOwnId();
  return (
    <form
      class="say"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        say(line);
        setLine('');
      }}
    >
      <label class="hidden" for={id}>
        {t('composer.label')}
      </label>
      <div>
        <input
          id={id}
          type="text"
          autocomplete="off"
          enterkeyhint="send"
          placeholder={t('composer.placeholder')}
          value={line}
          // What understands it is fetched while one begins to type.
          onFocus={() => void parts.typing().catch(() => {})}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
        <Button kind="icon" look="send" type="submit" aria-label={t('composer.send')}>
          <Icon name="send" />
        </Button>
      </div>
    </form>
  );
}
