import kit from 'react-chatbot-kit';
import { createRoot } from 'react-dom/client';
import 'react-chatbot-kit/build/main.css';
import asked from '../built/asked.json';

const { default: Chatbot, createChatBotMessage } = kit;

const messageOf = (at) =>
  createChatBotMessage([asked[at].ask, asked[at].hint].filter(Boolean).join(' '), {
    widget: 'options',
    payload: at,
    delay: 0,
  });

const Options = ({ payload, actionProvider }) =>
  asked[payload].options.map((option) => (
    <button
      className="option"
      type="button"
      key={option}
      onClick={() => actionProvider.handle(payload, option)}
    >
      {option}
    </button>
  ));

class ActionProvider {
  constructor(_, setState, createClientMessage) {
    this.setState = setState;
    this.createClientMessage = createClientMessage;
  }
  handle(at, option) {
    this.setState((state) => ({
      ...state,
      messages: [...state.messages, this.createClientMessage(option), messageOf(at + 1)],
    }));
  }
}
class MessageParser {
  parse() {}
}

createRoot(document.getElementById('host')).render(
  <Chatbot
    config={{
      botName: 'bench',
      initialMessages: [messageOf(0)],
      widgets: [{ widgetName: 'options', widgetFunc: (props) => <Options {...props} /> }],
    }}
    messageParser={MessageParser}
    actionProvider={ActionProvider}
  />,
);
