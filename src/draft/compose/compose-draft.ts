import type { Section } from '../../rules/application.ts';
import { onlyScheme } from '../../view/disclaimer.ts';
import { composeAnnex } from './compose-annex.ts';
import { type ComposedSection, composeSection } from './compose-section.ts';
import { composeToDos } from './compose-to-dos.ts';
import { forReader } from './for-reader.ts';
import type { Gap, Material } from './material.ts';
import { line, type Paper } from './paper.ts';
import { canHold, truthOf } from './standing.ts';

/** The draft application as things stand: what every export prints, and how far it is. */
export interface ComposedDraft {
  /** The working copy: with what is still to do, what helps to write, where it is asked, and the verdict. */
  paper: Paper;
  /** The clean copy, for who reads the application: of all that only its gaps. */
  clean: Paper;
  sections: ComposedSection[];
  gaps: Gap[];
  /** How many of the sections wait for nothing. */
  ready: number;
}

export function composeDraft(material: Material): ComposedDraft {
  const { ruleSet, words, date } = material;
  const { application } = words;
  const sections = sectionsOf(material).map((section) => composeSection(material, section));
  const gaps = sections.flatMap((section) => section.gaps);
  const shownDate = words.date(date);
  const name = nameOf(material) || application('unnamed');
  const notice = [
    application('notice'),
    words.rule('application.submit'),
    words.rule('application.decides', onlyScheme(ruleSet, material.assessment)),
  ];
  const head = {
    title: titleOf(material),
    language: `${words.language}-BE`,
    subtitle: application('subtitle', { name, date: shownDate }),
  };
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    paper: {
      ...head,
      footer: application('footer', { ruleSet: ruleSet.id, date: shownDate }),
      blocks: [
        { kind: 'paragraph', tone: 'notice', line: line(notice.filter(Boolean).join(' ')) },
        ...composeToDos(material, gaps),
        ...blocks,
        ...composeAnnex(material),
      ],
    },
    clean: {
      ...head,
      footer: application('cleanFooter', { name: shortened(name), date: shownDate }),
      blocks: forReader(blocks),
    },
    sections,
    gaps,
    ready: sections.filter((section) => section.gaps.length === 0).length,
  };
}

/** The sections that apply to these answers. */
export const sectionsOf = (material: Material): Section[] =>
  material.application.sections.filter(({ askWhen }) => canHold(material, askWhen));

/** What the organisation calls itself; empty where it did not say so yet. */
export const nameOf = ({ texts }: Pick<Material, 'texts'>): string =>
  texts.fields.name?.trim() ?? '';

/** The footer has one line of its page. */
const mostInFooter = 60;

function shortened(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ')];
  if (characters.length <= mostInFooter) return name;
  return `${characters.slice(0, mostInFooter).join('').trimEnd()}…`;
}

function titleOf(material: Material): string {
  const { application, words } = material;
  const { titles } = application;
  const title = titles.find(({ when }) => !when || truthOf(material, when) === 'met');
  const { id = '' } = title ?? titles.at(-1) ?? {};
  return words.rule(`application.titles.${id}`) || words.application('title');
}
