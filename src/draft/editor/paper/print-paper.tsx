import { printInFrame } from '../../../view/print-frame.ts';
import type { Paper } from '../../compose/paper.ts';
import { PaperView } from './PaperView.tsx';
import pageStyles from './page.css?inline';
import paperStyles from './paper.css?inline';

export const printPaper = (paper: Paper): boolean =>
  printInFrame({
    title: paper.title,
    language: paper.language,
    styles: paperStyles + pageStyles,
    content: <PaperView paper={paper} level={1} />,
  });
