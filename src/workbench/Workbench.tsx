import { useEffect, useRef, useState } from 'preact/hooks';
import { type Checked, checkFolder } from '../authoring/check-folder.ts';
import { faultyFolder, startFolder } from '../authoring/start-folder.ts';
import { summaryOf } from '../authoring/summary.ts';
import type { Words } from '../authoring/words.ts';
import { wholeRuleSets } from '../regulations/rule-sets.ts';
import type { RuleSet } from '../rules/schema.ts';
import { Choose } from './Choose.tsx';
import type { Chosen } from './chosen-files.ts';
import { FindingList } from './FindingList.tsx';
import { followPreview } from './follow-preview.ts';
import { RunningWidget } from './RunningWidget.tsx';
import { saveAs } from './save-as.ts';
import { takeDrops } from './take-drops.ts';

interface Shown {
  name: string;
  checked: Checked;
}

/** Rules that are chosen, dropped or followed, what is found of them, and the widget that runs them. */
export function Workbench({ words, isPreview }: { words: Words; isPreview: boolean }) {
  const { authoring } = words;
  const [shown, setShown] = useState<Shown>();
  const [running, setRunning] = useState<RuleSet>();
  const [trouble, setTrouble] = useState('');
  const [isOver, setOver] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const show = ({ name, files }: Chosen) => {
    if (files.size === 0) return setTrouble(authoring('page.none'));
    const checked = checkFolder(files, wholeRuleSets);
    setTrouble('');
    setShown({ name, checked });
    if (checked.ruleSet) setRunning(checked.ruleSet);
  };
  const take = (chosen: Promise<Chosen>) =>
    chosen.then(
      (each) => {
        show(each);
        if (each.files.size > 0) requestAnimationFrame(() => heading.current?.focus());
      },
      () => setTrouble(authoring('page.unreadable')),
    );

  useEffect(
    () =>
      isPreview
        ? followPreview(show, () => setTrouble(authoring('page.gone')))
        : takeDrops(take, setOver),
    [],
  );

  const isWhole = shown?.checked.ruleSet !== undefined;
  return (
    <div class={isOver ? 'bench over' : 'bench'}>
      <header>
        <h1>{authoring('page.heading')}</h1>
        <p>
          {isPreview
            ? authoring('page.leadPreview', { name: shown?.name ?? '' })
            : authoring('page.lead')}
        </p>
        {!isPreview && (
          <Choose
            words={words}
            onChosen={take}
            onExample={(name) =>
              take(
                Promise.resolve({
                  name: authoring('page.exampleName'),
                  files: name === 'example' ? startFolder : faultyFolder,
                }),
              )
            }
          />
        )}
        <p role="alert" class="trouble">
          {trouble}
        </p>
      </header>
      {shown && (
        <div class="beside">
          <section class="found" aria-labelledby="found">
            <h2 id="found" ref={heading} tabIndex={-1}>
              {authoring('page.result', { name: shown.name })}
            </h2>
            <p role="status" class={isWhole ? 'summary fine' : 'summary wrong'}>
              {summaryOf(shown.checked, words)}
            </p>
            <FindingList checked={shown.checked} words={words} />
            {isWhole && !isPreview && (
              <button
                type="button"
                onClick={() =>
                  saveAs(`${shown.name.replace(/\.json$/, '')}.json`, shown.checked.ruleSet)
                }
              >
                {authoring('page.save')}
              </button>
            )}
          </section>
          <section class="shown" aria-labelledby="self-test">
            <h2 id="self-test">{authoring('page.selfTest')}</h2>
            {running ? (
              <>
                {!isWhole && <p class="former">{authoring('page.former')}</p>}
                <RunningWidget ruleSet={running} />
              </>
            ) : (
              <p class="empty">{authoring('page.empty')}</p>
            )}
          </section>
        </div>
      )}
    </div>
  );
}
