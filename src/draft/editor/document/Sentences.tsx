import { isList } from '../../../assessment/answers.ts';
import type { Question } from '../../../rules/schema.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { labelOf } from '../../compose/label-of.ts';
import { askedQuestions, composeSentences } from '../../compose/parts/compose-sentences.ts';
import { Fill } from '../fill/Fill.tsx';
import { useDocument } from './document-context.ts';
import { Edit, Gap } from './Gap.tsx';

interface Props {
  section: string;
  questions: readonly string[];
}

/** A sentence for each answer, a gap for each that is missing; the one that is open stands between the others. */
export function Sentences({ section, questions: ids }: Props) {
  const { material, spots, open } = useDocument();
  const questions = askedQuestions(material, ids).filter((question) => !isList(question));
  const all = spots.get(`${section}/answers/${ids.join('+')}`);
  if (all && open === all.id) return <Fill key={all.id} spot={all} />;
  const at = questions.findIndex(({ id }) => open === `${section}/answer/${id}`);
  const opened = spots.get(open ?? '');
  return (
    <>
      <Paragraph
        section={section}
        all={all?.id}
        questions={at < 0 ? questions : questions.slice(0, at)}
      />
      {at >= 0 && opened && (
        <>
          <Fill key={opened.id} spot={opened} />
          <Paragraph section={section} all={all?.id} questions={questions.slice(at + 1)} />
        </>
      )}
    </>
  );
}

interface ParagraphProps {
  section: string;
  /** Id of the spot that opens all of it. */
  all: string | undefined;
  questions: readonly Question[];
}

function Paragraph({ section, all, questions }: ParagraphProps) {
  const { texts } = useWidget();
  const { material, spots } = useDocument();
  if (questions.length === 0) return null;
  const edit = spots.get(all ?? '');
  const gapOf = ({ id }: Question) => {
    const spot = spots.get(`${section}/answer/${id}`);
    return spot?.gap === undefined ? undefined : spot;
  };
  const said = questions.filter((question) => !gapOf(question));
  return (
    <div class={said.length > 0 ? 'written can-edit' : 'written'}>
      <p>
        {questions.map((question) => {
          const gap = gapOf(question);
          return gap ? (
            <span key={question.id}>
              <Gap spot={gap} />{' '}
            </span>
          ) : (
            <span key={question.id}>{sentenceOf(question)} </span>
          );
        })}
      </p>
      {edit && said.length > 0 && (
        <Edit spot={edit} what={texts.list(said.map((question) => labelOf(texts, question)))} />
      )}
    </div>
  );

  function sentenceOf({ id }: Question): string {
    return composeSentences(material, { questions: [id] })
      .blocks.flatMap((block) => (block.kind === 'paragraph' ? block.line : []))
      .map(({ text }) => text)
      .join('');
  }
}
