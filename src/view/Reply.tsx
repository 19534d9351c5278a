import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PlaceFinder } from '../belgium/places.ts';
import type { Prompt } from '../conversation/asked/prompt.ts';
import { sourcesOf } from '../conversation/selectors.ts';
import type { Target } from '../conversation/understand/commands.ts';
import { targetsOf } from '../conversation/understand/targets.ts';
import { type Understood, understand } from '../conversation/understand/understand.ts';
import type { Vocabulary } from '../conversation/understand/vocabulary.ts';
import { textKey } from './answer-text.ts';
import { errorWords } from './error-words.ts';
import { Source } from './Source.tsx';
import { Suggestions } from './Suggestions.tsx';
import reply from './styles/reply.css?inline';
import { useActs } from './use-acts.ts';
import { useLater } from './use-later.ts';
import { type Typed, useConversation, useWidget } from './widget-context.ts';

interface Props {
  typed: Typed;
  prompt: Prompt;
  vocabularies: readonly Vocabulary[];
}

/** What a typed line comes to: it is done, offered to choose from, answered, or not understood. */
export function Reply({ typed, prompt, vocabularies }: Props) {
  const { texts, parts } = useWidget();
  const { t, rule } = texts;
  const { give, obey, change, wordsFor } = useActs(prompt);
  const [isRefused, setRefused] = useState(false);
  const { understood, places } = useUnderstood({ typed, prompt, vocabularies });
  const called = { places, names: understood && 'names' in understood ? understood.names : {} };
  useLayoutEffect(() => {
    if (understood?.kind === 'answer') give(understood.value, called);
    if (understood?.kind !== 'command') return;
    const { command } = understood;
    if (command.name === 'change') {
      const [target, ...others] = command.targets;
      if (!target) setRefused(true);
      else if (others.length === 0) change(target);
    } else if (command.name !== 'why') setRefused(!obey(command.name));
  }, [understood]);

  if (isRefused) return <Said words={[t('composer.notNow')]} />;
  switch (understood?.kind) {
    case 'candidates':
      return (
        <Suggestions
          rest={understood.rest}
          suggestions={understood.values.map((value) => ({
            words: wordsFor(value, called),
            onChoose: () => give(value, called),
          }))}
        />
      );
    case 'refused':
      return <Said words={[errorWords(texts, understood.error, textKeyOf(prompt))]} />;
    case 'command': {
      const { command } = understood;
      if (command.name === 'why') return <WhyAsked prompt={prompt} />;
      if (command.name !== 'change' || command.targets.length < 2) return null;
      return (
        <Suggestions
          suggestions={command.targets.map((target: Target) => ({
            words: rule(`questions.${target}.label`),
            onChoose: () => change(target),
          }))}
        />
      );
    }
    case 'question':
      return parts.help ? <Helped typed={typed} /> : <NotUnderstood prompt={prompt} />;
    case 'nothing':
      return <NotUnderstood prompt={prompt} />;
    default:
      return null;
  }
}

export const styles = reply;

interface Heard {
  understood?: Understood;
  places?: PlaceFinder | undefined;
}

/** The line as it is understood, once all that takes is there. */
function useUnderstood({ typed, prompt, vocabularies }: Props): Heard {
  const { texts, loadPlaces } = useWidget();
  const context = useConversation();
  const [heard, setHeard] = useState<Heard>({});
  useLayoutEffect(() => {
    let isHere = true;
    const hear = (places?: PlaceFinder) => {
      if (!isHere) return;
      const targets = targetsOf(context, prompt);
      const { language } = texts;
      const hearing = { prompt, targets, vocabularies, language, places };
      setHeard({ understood: understand(typed.line, hearing), places });
    };
    if (prompt.kind === 'field' && prompt.field.kind === 'postcodes')
      void loadPlaces().then(hear, () => hear());
    else hear();
    return () => {
      isHere = false;
    };
  }, []);
  return heard;
}

/** What is read out as well: focus stays where the person types. */
function Said({ words }: { words: readonly string[] }) {
  const { announce } = useWidget();
  useEffect(() => announce(words.join(' ')), []);
  return (
    <div class="reply">
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}

/** The question in other words. */
function NotUnderstood({ prompt }: { prompt: Prompt }) {
  const { t } = useWidget().texts;
  return <Said words={[t('composer.notUnderstood'), ...useExplanation(prompt)]} />;
}

function WhyAsked({ prompt }: { prompt: Prompt }) {
  const { ruleSet } = useConversation();
  return (
    <>
      <Said words={useExplanation(prompt)} />
      {sourcesOf(ruleSet, prompt.question).map((source) => (
        <Source key={source.place} source={source} />
      ))}
    </>
  );
}

/** What is meant by the question, and why it is asked. */
function useExplanation(prompt: Prompt): string[] {
  const { rule } = useWidget().texts;
  const key = textKeyOf(prompt);
  const why = rule(`${key}.why`) || rule(`${textKey(prompt.question)}.why`);
  return [rule(`${key}.hint`), why].filter(Boolean);
}

const textKeyOf = (prompt: Prompt): string =>
  textKey(prompt.question, prompt.kind === 'field' ? prompt.field : undefined);

/** The answer to a question of the person, by the part that has them. */
function Helped({ typed }: { typed: Typed }) {
  const Help = useLater(useWidget().parts.help, true);
  return Help ? <Help typed={typed} /> : null;
}
