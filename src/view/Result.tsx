import { Review } from './Review.tsx';
import explore from './styles/explore.css?inline';
import folds from './styles/folds.css?inline';
import forms from './styles/forms.css?inline';
import result from './styles/result.css?inline';
import tables from './styles/tables.css?inline';
import variants from './styles/variants.css?inline';
import verdict from './styles/verdict.css?inline';
import { Verdict } from './verdict/Verdict.tsx';

/** The end of the conversation: its own chunk, fetched while the first questions are answered. */
export function Result({ phase }: { phase: 'reviewing' | 'verdict' }) {
  return phase === 'reviewing' ? <Review /> : <Verdict />;
}

export const styles = [forms, tables, result, folds, verdict, explore, variants].join('\n');
