import 'deep-chat';
import asked from '../built/asked.json';

let at = 0;
function next() {
  const { ask, hint, options } = asked[at++];
  const buttons = options.map(
    (option) => `<button class="deep-chat-suggestion-button">${option}</button>`,
  );
  return { html: `<p class="question">${ask}</p><p>${hint}</p>${buttons.join('')}` };
}

const chat = document.querySelector('deep-chat');
chat.connect = { handler: (_, signals) => signals.onResponse(next()) };
chat.history = [{ role: 'ai', ...next() }];
