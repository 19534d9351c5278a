import { useWidget } from '../../view/widget-context.ts';
import { useCoach } from '../coach-context.ts';
import type { CoachEvent } from '../stage/coach-event.ts';

/** The stage is moved from here too: these are its keys. */
export function NotesKeys() {
  const { coach } = useWidget().texts;
  const { send, stage } = useCoach();
  const keys: readonly [key: string, text: string, event: CoachEvent][] = [
    ['←', coach('keys.back'), { type: 'moved.back' }],
    ['→', coach('notes.on'), { type: 'moved.on' }],
    ['R', coach('question.reveal'), { type: 'answer.turned' }],
    ['B', coach('keys.blank'), { type: 'blank.turned' }],
  ];
  return (
    <footer>
      {keys.map(([key, text, event]) => (
        <button
          key={key}
          type="button"
          class="key-hint"
          aria-pressed={key === 'B' ? stage.isBlank : undefined}
          onClick={() => send(event)}
        >
          <kbd>{key}</kbd>
          {text}
        </button>
      ))}
    </footer>
  );
}
