import { isList } from '../../../assessment/answers.ts';
import type { PartOf } from '../../../rules/application.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { labelOf } from '../../compose/label-of.ts';
import { type Said, saidIn } from '../../compose/parts/compose-sentences.ts';
import { Fill } from '../fill/Fill.tsx';
import { paragraphId, saidId } from '../spots/answer-spots.ts';
import { useDocument } from './document-context.ts';
import { Edit, Gap } from './Gap.tsx';

interface Props {
  section: string;
  part: Pick<PartOf<'sentences'>, 'questions' | 'instead'>;
}

/** A sentence for each answer, a gap for each that is missing; the one that is open stands between the others. */
export function Sentences({ section, part }: Props) {
  const { material, spots, open } = useDocument();
  const said = saidIn(material, part).filter(({ of }) => !of.some(isList));
  const all = paragraphId(section, part);
  const opened = spots.get(open ?? '');
  if (opened?.id === all) return <Fill key={all} spot={opened} />;
  const at = said.findIndex((one) => open === saidId(section, one));
  const paragraph = (some: readonly Said[]) => (
    <Paragraph section={section} all={all} said={some} />
  );
  if (at < 0 || !opened) return paragraph(said);
  return (
    <>
      {paragraph(said.slice(0, at))}
      <Fill key={opened.id} spot={opened} />
      {paragraph(said.slice(at + 1))}
    </>
  );
}

interface ParagraphProps {
  section: string;
  /** Id of the spot that opens all of it. */
  all: string;
  said: readonly Said[];
}

function Paragraph({ section, all, said }: ParagraphProps) {
  const { texts } = useWidget();
  const { spots } = useDocument();
  if (said.length === 0) return null;
  const edit = spots.get(all);
  const told = said.filter(({ gap }) => !gap).flatMap(({ of }) => of);
  return (
    <div class={told.length > 0 ? 'written can-edit' : 'written'}>
      <p>
        {said.map((one) => {
          const id = saidId(section, one);
          const spot = one.gap && spots.get(id);
          return <span key={id}>{spot ? <Gap spot={spot} /> : one.span.text} </span>;
        })}
      </p>
      {edit && told.length > 0 && (
        <Edit spot={edit} what={texts.list(told.map((question) => labelOf(texts, question)))} />
      )}
    </div>
  );
}
