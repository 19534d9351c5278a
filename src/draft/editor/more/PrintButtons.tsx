import { Button } from '../../../view/parts/Button.tsx';
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
    printPaper(composed.paper);
    onPrint();
  };
  return (
    <p class="row">
      <Button kind="secondary" onClick={printDraft}>
        {draft('exports.print')}
      </Button>
      <Button kind="ghost" onClick={() => printPaper(questionSheet(material.ruleSet, texts))}>
        {draft('exports.blankQuestions')}
      </Button>
      <Button kind="ghost" onClick={() => printPaper(blankDraft(material))}>
        {draft('exports.blankDraft')}
      </Button>
    </p>
  );
}
