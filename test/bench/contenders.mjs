/**
 * Who is measured: what each is made of, and where a page of it has what is asked and what is pressed. Of the selectors the
 * last that is found counts, of `press` the first that finds something.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string[]} packages
 * @property {string} host its element, or the frame it draws in
 * @property {string} [first] what it shows before its first question
 * @property {string} [start] pressed to come to the first question
 * @property {string} question
 * @property {string} [hint]
 * @property {string} options
 * @property {string} [choose] pressed before, where choosing is not yet an answer
 * @property {string[]} press
 * @property {string} [line] to type on
 * @property {boolean} [waits] on purpose, before it shows a question
 * @property {boolean} [isTall] it fills the height that it is given
 */

/** @type {Record<string, Contender>} */
export const contenders = {
  ours: {
    name: 'stem-check',
    packages: [],
    host: 'stem-check',
    first: '.start .primary',
    start: '.start .primary',
    question: 'li:not(.leaving) > .ask .question',
    hint: 'li:not(.leaving) > .ask .hint',
    options: 'li:not(.leaving) > .ask :is(.reply:not(.unsure), .tick)',
    choose: 'li:not(.leaving) > .ask .tick[aria-pressed="false"]',
    press: [
      'li:not(.leaving) > .ask .finish .primary',
      'li:not(.leaving) > .ask .reply:not(.unsure)',
    ],
    line: '.say input',
  },
  floor: {
    name: 'floor',
    packages: ['preact', 'xstate', '@xstate/react', 'i18next', 'zod'],
    host: '#host',
    question: '.question',
    options: '.option',
    press: ['.option'],
  },
  'deep-chat': {
    name: 'deep-chat',
    packages: ['deep-chat'],
    host: 'deep-chat',
    question: '.question',
    options: '.deep-chat-suggestion-button',
    press: ['.deep-chat-suggestion-button'],
    isTall: true,
  },
  surveyjs: {
    name: 'SurveyJS',
    packages: ['survey-core', 'survey-js-ui'],
    host: '#host',
    question: '.sd-question__title',
    options: '.sd-item__control-label',
    choose: '.sd-item input',
    press: ['.sd-navigation__next-btn'],
  },
  tripetto: {
    name: 'Tripetto chat',
    packages: ['@tripetto/runner', '@tripetto/runner-chat', 'react'],
    host: '#host iframe',
    question: 'h2',
    options: 'button',
    press: ['button'],
    waits: true,
    isTall: true,
  },
  'conversational-form': {
    name: 'conversational-form',
    packages: ['conversational-form'],
    host: '#host',
    question: 'cf-chat-response.robot text p',
    options: 'cf-radio-button',
    press: ['cf-radio-button'],
    waits: true,
    isTall: true,
  },
  'react-chatbot-kit': {
    name: 'react-chatbot-kit',
    packages: ['react-chatbot-kit', 'react'],
    host: '#host',
    question: '.react-chatbot-kit-chat-bot-message:has(> span)',
    options: '.option',
    press: ['.option'],
    waits: true,
    isTall: true,
  },
};
