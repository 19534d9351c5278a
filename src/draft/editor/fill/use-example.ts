import type { ExampleTexts } from '../../../conversation/draft-texts.ts';
import { useConversation, useWidget } from '../../../view/widget-context.ts';
import { exampleTexts } from '../../compose/described-item.ts';
import { useDocument } from '../document/document-context.ts';

/** What is written about an example, and how to write it. */
export function useExample(index: number): {
  example: ExampleTexts;
  write: (change: Partial<ExampleTexts>) => void;
} {
  const { send } = useWidget();
  const { material } = useDocument();
  const { texts } = useConversation();
  const example = exampleTexts(material, index);
  const write = (change: Partial<ExampleTexts>) => {
    const examples = [...texts.examples];
    for (let each = examples.length; each < index; each++)
      examples.push(exampleTexts(material, each));
    examples[index] = { ...example, ...change };
    send({ type: 'draft.written', texts: { ...texts, examples } });
  };
  return { example, write };
}
