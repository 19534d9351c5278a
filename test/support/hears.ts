import type { Hearing, Understood } from '../../src/conversation/understand/heard.ts';
import { understand } from '../../src/conversation/understand/understand.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { promptsOf } from './prompts.ts';

type Given = Pick<Hearing, 'vocabularies'> & Partial<Pick<Hearing, 'targets' | 'places'>>;

/** What is made of a line that is typed where a question of these rules is asked. */
export function hears(ruleSet: RuleSet, given: Given) {
  const prompts = promptsOf(ruleSet);
  return (line: string, question: string, language = 'nl'): Understood => {
    const prompt = prompts.get(question);
    if (!prompt) throw new Error(`Nothing asks ${question}.`);
    return understand(line, { targets: [], ...given, prompt, language });
  };
}
