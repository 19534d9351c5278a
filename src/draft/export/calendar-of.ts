import { instantOf } from '../../belgium/brussels-time.ts';
import { type ComposedDraft, nameOf } from '../compose/compose-draft.ts';
import { toDosOf } from '../compose/compose-to-dos.ts';
import type { Material } from '../compose/material.ts';
import type { Calendar } from './to-ics.ts';

/** The deadline, with all that is to be done before it; null where none is to come, or is known. */
export function calendarOf(material: Material, { gaps, paper }: ComposedDraft): Calendar | null {
  const deadline = deadlineAhead(material);
  if (deadline === undefined) return null;
  const { ruleSet, words, date } = material;
  const { application, rule } = words;
  const about = rule('application.name') || application('name');
  const name = nameOf(material);
  const { homework, open, submit } = toDosOf(material, gaps);
  const toDos = [...new Set([...homework, ...open, ...submit])].filter(Boolean);
  return {
    id: ruleSet.id,
    organisation: name,
    stamp: new Date(instantOf(date)).toISOString(),
    calendarName: about,
    event: {
      summary: name
        ? application('calendar.deadlineOf', { about, name })
        : application('calendar.deadline', { about }),
      description: [
        paper.title,
        rule('application.submit'),
        ...(toDos.length > 0 ? ['', `${application('todo.heading')}:`] : []),
        ...toDos.map((toDo) => `- ${toDo}`),
      ].join('\n'),
      deadline,
    },
  };
}

/** Whether there is a calendar to offer: a deadline that is still to come. */
export const canExportCalendar = (material: Pick<Material, 'assessment'>): boolean =>
  deadlineAhead(material) !== undefined;

/** ISO date-time; undefined where it has passed, or is not known. */
const deadlineAhead = ({ assessment: { call } }: Pick<Material, 'assessment'>) =>
  call?.status === 'closed' ? undefined : (call?.deadline ?? undefined);
