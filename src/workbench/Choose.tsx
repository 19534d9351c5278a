import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../authoring/words.ts';
import { type Chosen, chosenIn } from './chosen-files.ts';

interface ChooseProps {
  words: Words;
  /** What was chosen; it may turn out to be unreadable. */
  onChosen: (chosen: Promise<Chosen>) => void;
  onExample: (name: 'example' | 'faulty') => void;
}

/** The ways to bring rules in: a folder, a file, a drop (which the page takes), an example. */
export function Choose({ words: { authoring }, onChosen, onExample }: ChooseProps) {
  const folder = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  const take = (input: HTMLInputElement) => {
    if (input.files?.length) onChosen(chosenIn(input.files));
    // The same folder can then be chosen again, after it was mended.
    input.value = '';
  };
  return (
    <div class="choose">
      <p class="ways">
        <button type="button" class="main" onClick={() => folder.current?.click()}>
          {authoring('page.chooseFolder')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {authoring('page.chooseFile')}
        </button>
        <span class="drop">{authoring('page.drop')}</span>
      </p>
      <p class="ways">
        <span>{authoring('page.noRules')}</span>
        <button type="button" class="quiet" onClick={() => onExample('example')}>
          {authoring('page.example')}
        </button>
        <button type="button" class="quiet" onClick={() => onExample('faulty')}>
          {authoring('page.faulty')}
        </button>
      </p>
      <input ref={folder} hidden type="file" onChange={(event) => take(event.currentTarget)} />
      <input
        ref={file}
        hidden
        type="file"
        accept=".json"
        multiple
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
