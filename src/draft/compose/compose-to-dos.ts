import { homeworkOf } from '../../conversation/homework.ts';
import { homeworkLine } from '../../view/homework-text.ts';
import type { Gap, Material } from './material.ts';
import { openQuestions } from './open-questions.ts';
import { type Block, type Line, line } from './paper.ts';

/** The list to tear off: what is open in the draft, and around it. */
export function composeToDos(material: Material, gaps: readonly Gap[]): Block[] {
  const { words, assessment } = material;
  const { application } = words;
  const { homework, open, submit } = toDosOf(material, gaps);
  const remedies = assessment.criteria
    .filter(({ outcome }) => outcome === 'unmet')
    .map(({ id }) => words.rule(`criteria.${id}.remedy`));
  const groups: [heading: string, items: readonly string[]][] = [
    [application('todo.homework'), homework],
    [application('todo.gaps'), open],
    [application('todo.remedies'), remedies],
    [application('todo.ask'), openQuestions(material)],
    [application('todo.submit'), [...submit, deadlineText(material)]],
  ];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: application('todo.heading') },
    { kind: 'paragraph', tone: 'hint', line: line(application('todo.lead')) },
  ];
  if (gaps.length === 0)
    blocks.push({ kind: 'paragraph', line: line(application('todo.nothing')) });
  for (const [text, items] of groups) {
    const lines: Line[] = [...new Set(items)].filter(Boolean).map(line);
    if (lines.length > 0)
      blocks.push(
        { kind: 'heading', level: 2, text },
        { kind: 'list', marker: 'box', items: lines },
      );
  }
  return blocks;
}

interface ToDos {
  homework: string[];
  open: string[];
  submit: string[];
}

/** What is to be found out, to be filled in, and to be done with it, a line each. */
export function toDosOf(material: Material, gaps: readonly Gap[]): ToDos {
  const { words, assessment, ruleSet, answers } = material;
  const parts = material.application.sections.flatMap((section) => section.parts);
  const hasPassage = (id: string) =>
    parts.some((part) => part.kind === 'passage' && part.id === id && part.text);
  return {
    homework: homeworkOf(ruleSet, answers).map((each) => homeworkLine(words, each)),
    open: gaps
      .filter(({ isHomework }) => !isHomework)
      .map((gap) => gapText(words.application, gap)),
    // What a passage asks for is a gap as long as that is empty.
    submit: assessment.tasks
      .filter((id) => !hasPassage(id))
      .map((id) => words.rule(`criteria.${id}.remedy`)),
  };
}

const gapText = (
  application: Material['words']['application'],
  { section, what, isToCheck }: Gap,
): string => application(isToCheck ? 'todo.check' : 'todo.gap', { section, what });

/** Empty where no deadline is known. */
function deadlineText({ assessment: { call }, words }: Material): string {
  if (!call?.deadline) return '';
  const deadline = words.dateTime(call.deadline);
  return call.status === 'closed'
    ? words.application('todo.deadline', { deadline })
    : words.application('todo.deadlineOpen', { deadline });
}
