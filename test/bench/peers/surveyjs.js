import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import asked from '../built/asked.json';

const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  elements: asked.map(({ ask, hint, options }, at) => ({
    type: 'radiogroup',
    name: `q${at}`,
    title: ask,
    description: hint,
    choices: options,
  })),
});
survey.render(document.getElementById('host'));
