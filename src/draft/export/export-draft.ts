import { instantOf } from '../assessment/call.ts';
import { homeworkOf } from '../conversation/homework.ts';
import type { Texts } from '../i18n/texts.ts';
import { answerText, itemTitle, placeText } from '../view/answer-text.ts';
import { homeworkText, knownByText } from '../view/homework-text.ts';
import type { Application } from './application.ts';
import { toDosOf } from './compose-to-dos.ts';
import { postcodesOf, trajectoriesOf } from './compose-trajectories.ts';
import { toCsv } from './export/to-csv.ts';
import { toIcs } from './export/to-ics.ts';
import { toJson } from './export/to-json.ts';
import { toMarkdown } from './export/to-markdown.ts';
import { toText } from './export/to-text.ts';
import type { Material } from './material.ts';
import { savedFrom } from './saved-draft.ts';

export const formats = ['docx', 'json', 'csv', 'ics', 'markdown', 'text'] as const;
export type ExportFormat = (typeof formats)[number];

const kinds: Readonly<Record<ExportFormat, { suffix: string; type: string }>> = {
  docx: {
    suffix: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  json: { suffix: 'json', type: 'application/json' },
  csv: { suffix: 'csv', type: 'text/csv;charset=utf-8' },
  ics: { suffix: 'ics', type: 'text/calendar;charset=utf-8' },
  markdown: { suffix: 'md', type: 'text/markdown;charset=utf-8' },
  text: { suffix: 'txt', type: 'text/plain;charset=utf-8' },
};

/** The draft as a file. */
export async function exportDraft(
  format: ExportFormat,
  material: Material,
  application: Application,
): Promise<File> {
  const { suffix, type } = kinds[format];
  const content = await contentOf(format, material, application);
  return new File([content], `ontwerpaanvraag-${material.ruleSet.id}.${suffix}`, { type });
}

async function contentOf(format: ExportFormat, material: Material, application: Application) {
  const { paper } = application;
  switch (format) {
    case 'docx': {
      const { toDocx } = await import('./export/to-docx.ts');
      return toDocx(paper, savedFrom(material));
    }
    case 'json':
      return toJson(savedFrom(material));
    case 'csv':
      return toCsv([...trajectoryRows(material), ...homeworkRows(material)]);
    case 'ics':
      return calendarOf(material, application);
    case 'markdown':
      return toMarkdown(paper);
    case 'text':
      return toText(paper);
  }
}

/** A row for each trajectory in each municipality; one for a trajectory without. */
function trajectoryRows(material: Material): string[][] {
  const { ruleSet, words, places } = material;
  const { rule, application } = words;
  const question = ruleSet.questions.find(({ id }) => id === 'trajectories');
  const fields = question && 'fields' in question ? question.fields : [];
  const shown = fields.filter(({ kind }) => kind !== 'text' && kind !== 'postcodes');
  const header = [
    application('columns.trajectory'),
    ...shown.map(({ id }) => rule(`questions.trajectories.fields.${id}.label`)),
    application('columns.municipality'),
  ];
  const rows = trajectoriesOf(material).flatMap((item, index) => {
    const cells = shown.map((field) => {
      const answer = item[field.id];
      if (!question || answer === undefined) return '';
      return typeof answer === 'number'
        ? String(answer)
        : answerText(words, question, answer, field);
    });
    const codes = postcodesOf(item);
    return (codes.length > 0 ? codes : ['']).map((code) => [
      itemTitle(words, item, index),
      ...cells,
      code && placeText(code, places),
    ]);
  });
  return [header, ...rows];
}

/** Below the trajectories, apart from them by an empty row. */
function homeworkRows({ ruleSet, answers, words }: Material): string[][] {
  const homework = homeworkOf(ruleSet, answers);
  if (homework.length === 0) return [];
  return [
    [],
    [words.application('todo.homework'), words.application('columns.knownBy')],
    ...homework.map((each) => [homeworkText(words, each), knownByText(words, each)]),
  ];
}

function calendarOf(material: Material, { gaps, paper }: Application): string {
  const { ruleSet, assessment, words, date } = material;
  const { application } = words;
  const { call } = assessment;
  const { homework, open, submit } = toDosOf(material, gaps);
  return toIcs({
    id: ruleSet.id,
    stamp: new Date(instantOf(date)).toISOString(),
    calendarName: application('calendar.name'),
    ...(call.status !== 'closed' && {
      event: {
        summary: application('calendar.deadline'),
        description: application('calendar.about'),
        deadline: call.deadline,
      },
    }),
    tasks: [...homework, ...open, ...submit]
      .filter(Boolean)
      .map((task) => application('calendar.task', { task })),
    taskDescription: `${paper.title}\n${paper.subtitle}`,
  });
}

/** A mail that is ready to be sent: the file itself has to be attached by hand. */
export function mailOf(words: Texts, name: string, { ready, sections }: Application): string {
  const subject = words.application('mail.subject', {
    name: name || words.application('unnamed'),
  });
  const body = words.application('mail.body', { ready, total: sections.length });
  return `mailto:?subject=${encodeURIComponent(subject.replace(/\p{Surrogate}/gu, '\uFFFD'))}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}
