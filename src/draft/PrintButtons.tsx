import { assess } from '../assessment/assess.ts';
import { noTexts } from '../conversation/draft-texts.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';
import { type Application, composeApplication } from './application.ts';
import type { Material } from './material.ts';
import { printPaper } from './print-paper.tsx';
import { questionSheet } from './question-sheet.ts';

interface Props {
  material: Material;
  application: Application;
  onPrint: () => void;
}

/** The draft on paper, and the hand-outs to fill in by hand. */
export function PrintButtons({ material, application, onPrint }: Props) {
  const { texts, date } = useWidget();
  const { draft } = texts;
  const { ruleSet } = useConversation();
  const printDraft = () => {
    printPaper(application.paper);
    onPrint();
  };
  const printBlank = () => {
    const nothing = { answers: {}, texts: noTexts, assessment: assess(ruleSet, {}, { date }) };
    printPaper(composeApplication({ ...material, ...nothing }).paper);
  };
  return (
    <p class="row">
      <button type="button" class="secondary" onClick={printDraft}>
        {draft('exports.print')}
      </button>
      <button type="button" class="ghost" onClick={() => printPaper(questionSheet(ruleSet, texts))}>
        {draft('exports.blankQuestions')}
      </button>
      <button type="button" class="ghost" onClick={printBlank}>
        {draft('exports.blankDraft')}
      </button>
    </p>
  );
}
