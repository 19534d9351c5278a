import { run } from '@tripetto/runner-chat';
import asked from '../built/asked.json';

run({
  element: document.getElementById('host'),
  display: 'inline',
  definition: {
    sections: asked.map(({ ask, hint, options }, at) => ({
      id: `section-${at}`,
      nodes: [
        {
          id: `node-${at}`,
          name: ask,
          nameVisible: true,
          description: hint,
          slots: [
            { id: `slot-${at}`, type: 'string', kind: 'static', reference: 'choice', label: ask },
          ],
          block: {
            type: '@tripetto/block-multiple-choice',
            version: '7.0.1',
            choices: options.map((name, index) => ({ id: `choice-${at}-${index}`, name })),
          },
        },
      ],
    })),
  },
});
