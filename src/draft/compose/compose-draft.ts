import { lookupIn } from '../assessment/answers.ts';
import { evaluate } from '../assessment/condition.ts';
import { replay } from '../assessment/path.ts';
import { judge } from '../assessment/verdict.ts';
import { composeAnnex } from './compose-annex.ts';
import { type ComposedSection, composeSection } from './compose-section.ts';
import { composeToDos } from './compose-to-dos.ts';
import type { Gap, Material } from './material.ts';
import { line, type Paper } from './paper.ts';
import type { Section } from './template.ts';

/** The draft application as things stand: what every export prints, and how far it is. */
export interface Application {
  paper: Paper;
  sections: ComposedSection[];
  gaps: Gap[];
  /** How many of the sections wait for nothing. */
  ready: number;
}

export function composeApplication(material: Material): Application {
  const { ruleSet, words, date, texts } = material;
  const { application } = words;
  const sections = sectionsOf(material).map((section) => composeSection(material, section));
  const gaps = sections.flatMap((section) => section.gaps);
  const shownDate = words.date(date);
  const name = texts.fields.name?.trim() || application('unnamed');
  return {
    paper: {
      title: application(titleKey(material)),
      language: 'nl-BE',
      subtitle: application('subtitle', { name, date: shownDate }),
      footer: application('footer', { ruleSet: ruleSet.id, date: shownDate }),
      blocks: [
        { kind: 'paragraph', tone: 'notice', line: line(application('notice')) },
        ...composeToDos(material, gaps),
        ...sections.flatMap(({ blocks }) => blocks),
        ...composeAnnex(material),
      ],
    },
    sections,
    gaps,
    ready: sections.filter((section) => section.gaps.length === 0).length,
  };
}

/** The sections that apply to these answers. */
export function sectionsOf({ ruleSet, answers, template }: Material): Section[] {
  const { counted } = replay(ruleSet, answers);
  const { findings } = judge(ruleSet, counted);
  return template.sections.filter(
    ({ askWhen }) => !askWhen || evaluate(askWhen, lookupIn(counted), findings) !== 'unmet',
  );
}

/** Who is recognised already applies for subsidy only, unless recognition is all that is asked for. */
function titleKey({ assessment: { verdicts } }: Material) {
  if (verdicts.subsidy === 'not-asked') return 'title.recognition';
  return verdicts.recognition === 'held' ? 'title.subsidy' : 'title.both';
}
