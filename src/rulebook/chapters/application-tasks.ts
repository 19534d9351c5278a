import { type Block, line } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import type { Words } from '../words.ts';
import { sourceLine } from './sources.ts';

/** What the application asks and no verdict rests on, and who helps. */
export function applicationTasks(words: Words): Block[] {
  const { ruleSet, rulebook, texts } = words;
  const { draft, support = [] } = ruleSet;
  return [
    draft.length === 0
      ? { kind: 'paragraph', of: [rulebook('application.none')] }
      : {
          kind: 'table',
          caption: rulebook('application.caption'),
          head: [
            rulebook('application.task'),
            rulebook('application.doneWhen'),
            rulebook('sources.source'),
          ],
          rows: draft.map(({ id, doneWhen, source }) => [
            [line(texts.rule(`criteria.${id}.remedy`) || id)],
            [conditionWords(doneWhen, { words })],
            [sourceLine(source, words)],
          ]),
        },
    ...(support.length > 0
      ? [
          {
            kind: 'heading',
            level: 3,
            text: rulebook('application.support'),
            place: 'support',
          } as const,
          {
            kind: 'list',
            lines: support.map(({ id, url, mail }) =>
              line(
                texts.rule(`support.${id}`) || id,
                ...(url ? [' ', { text: url, to: url }] : []),
                ...(mail ? [' ', { text: mail, to: `mailto:${mail}` }] : []),
              ),
            ),
          } as const,
        ]
      : []),
  ];
}
