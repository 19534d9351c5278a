import type { ExampleTexts } from '../../../conversation/draft-texts.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { exampleTexts } from '../../compose/described-item.ts';
import { useDocument } from '../document/document-context.ts';
import { withExample } from './place.ts';

/** What is written about an example, and how to write it. */
export function useExample(index: number): {
  example: ExampleTexts;
  write: (change: Partial<ExampleTexts>) => void;
} {
  const { send } = useWidget();
  const { material } = useDocument();
  return {
    example: exampleTexts(material, index),
    write: (change) => send({ type: 'draft.written', texts: withExample(material, index, change) }),
  };
}
