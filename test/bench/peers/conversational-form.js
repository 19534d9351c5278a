import 'conversational-form/dist/conversational-form.min.css';
import { ConversationalForm } from 'conversational-form';
import asked from '../built/asked.json';

const tags = asked.map(({ ask, hint, options }, at) => ({
  tag: 'fieldset',
  'cf-questions': [ask, hint].filter(Boolean).join(' '),
  children: options.map((option, index) => ({
    tag: 'input',
    type: 'radio',
    name: `q${at}`,
    value: `${index}`,
    'cf-label': option,
  })),
}));
ConversationalForm.startTheConversation({
  options: {
    context: document.getElementById('host'),
    loadExternalStyleSheet: false,
    preventAutoFocus: true,
    submitCallback: () => {},
  },
  tags,
});
