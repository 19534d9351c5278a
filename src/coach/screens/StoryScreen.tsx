import { useWidget } from '../../view/widget-context.ts';
import { useCaseTexts } from '../cases/case-texts.ts';
import { useCoach } from '../coach-context.ts';
import { StageFrame } from '../stage/StageFrame.tsx';

/** Who they are, in three sentences. */
export function StoryScreen() {
  const { coach } = useWidget().texts;
  const { chosen, steps } = useCoach();
  const textsOf = useCaseTexts();
  if (!chosen) return null;
  const { name, story } = textsOf(chosen);
  return (
    <StageFrame
      heading={name}
      hints={[
        { keys: '→', text: coach('story.next'), event: { type: 'moved.on' } },
        { keys: '←', text: coach('keys.wall'), event: { type: 'moved.back' } },
      ]}
    >
      {story.map((sentence) => (
        <p key={sentence} class="told">
          {sentence}
        </p>
      ))}
      {story.length === 0 && <p class="told">{coach('story.none')}</p>}
      <p class="soft">{coach('story.count', { count: steps.length })}</p>
    </StageFrame>
  );
}
