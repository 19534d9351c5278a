import { PrintButton } from '../../../view/PrintButton.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { blankDraft } from '../../compose/blank-draft.ts';
import type { ComposedDraft } from '../../compose/compose-draft.ts';
import type { Material } from '../../compose/material.ts';
import { questionSheet } from '../../compose/question-sheet.ts';
import { printPaper } from '../paper/print-paper.tsx';

interface Props {
  material: Material;
  composed: ComposedDraft;
  onPrint: () => void;
}

/** The draft on paper, and the hand-outs to fill in by hand. */
export function PrintButtons({ material, composed, onPrint }: Props) {
  const { texts } = useWidget();
  const { draft } = texts;
  const printDraft = () => {
    const hasBegun = printPaper(composed.paper);
    if (hasBegun) onPrint();
    return hasBegun;
  };
  return (
    <p class="row">
      <PrintButton kind="secondary" onPrint={printDraft}>
        {draft('exports.print')}
      </PrintButton>
      <PrintButton kind="ghost" onPrint={() => printPaper(questionSheet(material.ruleSet, texts))}>
        {draft('exports.blankQuestions')}
      </PrintButton>
      <PrintButton kind="ghost" onPrint={() => printPaper(blankDraft(material))}>
        {draft('exports.blankDraft')}
      </PrintButton>
    </p>
  );
}
