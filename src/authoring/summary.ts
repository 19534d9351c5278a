import type { Checked } from './check-folder.ts';
import type { Finding } from './finding.ts';
import type { Words } from './words.ts';

/** How many faults and tips; or how much there is, and that all of it is well. */
export function summaryOf({ findings, counts }: Checked, { authoring, language }: Words): string {
  const list = new Intl.ListFormat(language);
  const of = (level: Finding['level']) => findings.filter((each) => each.level === level).length;
  const said = [
    ...(of('fault') > 0 ? [authoring('faults', { count: of('fault') })] : []),
    ...(of('hint') > 0 ? [authoring('hints', { count: of('hint') })] : []),
  ];
  if (of('fault') > 0) return `${list.format(said)}.`;
  const there = [
    authoring('questions', { count: counts.questions }),
    authoring('criteria', { count: counts.criteria }),
    authoring('languages', { count: counts.languages }),
    authoring('cases', { count: counts.cases }),
  ];
  return [`${list.format(there)}. ${authoring('fine')}`, ...said.map((each) => `${each}.`)].join(
    ' ',
  );
}
