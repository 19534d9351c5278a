import { Review } from './Review.tsx';
import explore from './styles/explore.css?inline';
import folds from './styles/folds.css?inline';
import forms from './styles/forms.css?inline';
import result from './styles/result.css?inline';
import tables from './styles/tables.css?inline';
import variants from './styles/variants.css?inline';
import verdict from './styles/verdict.css?inline';
import { Verdict } from './verdict/Verdict.tsx';
import type { ResultViews } from './widget-context.ts';

/** The end of the conversation, and all answers: its own chunk, fetched while the first questions are answered. */
export const views: ResultViews = { Verdict, Review };

export const styles = [forms, tables, result, folds, verdict, explore, variants].join('\n');
