import type { ComponentChild } from 'preact';
import { isList } from '../../assessment/answers.ts';
import { textKey } from '../../view/answer-text.ts';
import { printInFrame } from '../../view/print-frame.ts';
import { base } from '../../view/styles/index.ts';
import marks from '../../view/styles/marks.css?inline';
import { useConversation, useWidget, WidgetContext } from '../../view/widget-context.ts';
import { CoachContext, useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';
import { PosterPaper } from './PosterPaper.tsx';
import paper from './paper.css?inline';
import poster from './poster.css?inline';
import { QuestionsPaper } from './QuestionsPaper.tsx';
import { RecordPaper } from './RecordPaper.tsx';
import { recordOf } from './record.ts';
import sheet from './sheet.css?inline';
import { useCaseLinks } from './use-case-links.ts';
import { WorksheetPaper } from './WorksheetPaper.tsx';

/** What goes along on paper: how the session went, and what to hand out. */
export function PapersScreen() {
  const { texts, languages, chooseLanguage } = useWidget();
  const { coach, rule } = texts;
  const { cases, stage } = useCoach();
  const { ruleSet } = useConversation();
  const record = recordOf(stage, cases, ruleSet);
  const links = useCaseLinks(record);
  const print = usePaper();
  return (
    <StageFrame
      heading={coach('papers.heading')}
      place={coach('desk.place')}
      hints={[{ keys: 'Esc', text: coach('keys.back'), event: { type: 'closed' } }]}
    >
      <ul class="papers">
        <li>
          {record.length === 0 ? (
            <p class="soft">{coach('papers.nothingYet')}</p>
          ) : (
            <button
              type="button"
              class="stage-button"
              onClick={() =>
                print('', coach('papers.record'), <RecordPaper record={record} links={links} />)
              }
            >
              {coach('papers.record')}
            </button>
          )}
        </li>
        <li>
          <button
            type="button"
            class="stage-button"
            onClick={() => print('', coach('papers.questions'), <QuestionsPaper />)}
          >
            {coach('papers.questions')}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="stage-button"
            onClick={() => print(poster, coach('papers.poster'), <PosterPaper />)}
          >
            {coach('papers.poster')}
          </button>
        </li>
        {ruleSet.questions.filter(isList).map((question) => {
          const what = rule(`${textKey(question)}.label`) || question.id;
          const title = coach('papers.worksheet', { what });
          return (
            <li key={question.id}>
              <button
                type="button"
                class="stage-button"
                onClick={() => print(sheet, title, <WorksheetPaper question={question} />)}
              >
                {title}
              </button>
            </li>
          );
        })}
      </ul>
      {languages.length > 1 && (
        <fieldset class="papers-languages">
          <legend>{coach('papers.language')}</legend>
          {languages.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              class="stage-button"
              lang={id}
              aria-pressed={id === texts.language}
              onClick={() => chooseLanguage(id)}
            >
              {name}
            </button>
          ))}
        </fieldset>
      )}
    </StageFrame>
  );
}

/** Prints a sheet by itself, with what its size asks of the styles. */
function usePaper(): (own: string, title: string, content: ComponentChild) => void {
  const widget = useWidget();
  const coach = useCoach();
  const { rule } = widget.texts;
  return (own, title, content) =>
    printInFrame({
      title: `${title} · ${rule('title')}`,
      language: widget.texts.language,
      styles: [base, marks, paper, own].join('\n'),
      content: (
        <WidgetContext.Provider value={widget}>
          <CoachContext.Provider value={coach}>
            <main class="root printed" data-theme="light">
              {content}
            </main>
          </CoachContext.Provider>
        </WidgetContext.Provider>
      ),
    });
}
