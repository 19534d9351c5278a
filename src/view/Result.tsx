import { Review } from './Review.tsx';
import forms from './styles/forms.css?inline';
import result from './styles/result.css?inline';
import tables from './styles/tables.css?inline';
import { Verdict } from './Verdict.tsx';

/** The end of the conversation: its own chunk, fetched while the first questions are answered. */
export function Result({ phase }: { phase: 'reviewing' | 'verdict' }) {
  return phase === 'reviewing' ? <Review /> : <Verdict />;
}

export const styles = [forms, tables, result].join('\n');
