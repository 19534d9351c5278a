import { useWidget } from '../view/widget-context.ts';
import type { Application } from './application.ts';
import { blankDraft } from './blank-draft.ts';
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
  const { texts } = useWidget();
  const { draft } = texts;
  const printDraft = () => {
    printPaper(application.paper);
    onPrint();
  };
  return (
    <p class="row">
      <button type="button" class="secondary" part="button" onClick={printDraft}>
        {draft('exports.print')}
      </button>
      <button
        type="button"
        class="ghost"
        onClick={() => printPaper(questionSheet(material.ruleSet, texts))}
      >
        {draft('exports.blankQuestions')}
      </button>
      <button type="button" class="ghost" onClick={() => printPaper(blankDraft(material))}>
        {draft('exports.blankDraft')}
      </button>
    </p>
  );
}
