import type { Checked } from '../authoring/check-folder.ts';
import type { Finding } from '../authoring/finding.ts';
import { placeWords, whatIsMeant, whatIsWrong } from '../authoring/message.ts';
import { ownerOf } from '../authoring/owner-of.ts';
import type { Words } from '../authoring/words.ts';

/** What is found, by file, as a list that can be read from top to bottom. */
export function FindingList({ checked, words }: { checked: Checked; words: Words }) {
  const files = [...new Set(checked.findings.map(({ file }) => file))];
  return (
    <>
      {files.map((file) => (
        <section key={file} class="file">
          <h3>{file ? <code>{file}</code> : words.authoring('folder')}</h3>
          <ul>
            {checked.findings
              .filter((each) => each.file === file)
              .map((each, index) => (
                <Item
                  key={`${index} ${each.path}`}
                  finding={each}
                  checked={checked}
                  words={words}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Item({ finding, checked, words }: { finding: Finding; checked: Checked; words: Words }) {
  const { level, line, path } = finding;
  const place = placeWords(path, ownerOf(finding, checked), words);
  const meant = whatIsMeant(finding, words);
  const isHint = level === 'hint';
  return (
    <li class={level}>
      <svg class="mark" viewBox="0 0 20 20" aria-hidden="true">
        {isHint ? (
          <path
            d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-1 6h2v7H9Zm0-3h2v2H9Z"
            fill-rule="evenodd"
          />
        ) : (
          <path d="M10 1 20 19H0Zm-1 6v6h2V7Zm0 8v2h2v-2Z" fill-rule="evenodd" />
        )}
      </svg>
      <p class="place">
        {line !== undefined && <b>{words.authoring('line', { line })}</b>} {place}
      </p>
      <p>{whatIsWrong(finding, words)}</p>
      {meant && <p class="meant">{meant}</p>}
    </li>
  );
}
