import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import { type Answered, type Aside, mostAsides } from './aside.ts';

/** In characters: a text that was pasted by mistake leaves room for what matters. */
const longestLine = 1000;

/** Where it stands in what was said. */
const placeOf = (prompt: Prompt | null): Pick<Aside, 'at' | 'question'> => ({
  at: prompt?.id ?? '',
  question: prompt?.question.id ?? '',
});

type Asides = Pick<ConversationContext, 'asides' | 'nextKey'>;

/** Its id is a key as items have one: what comes of a line that is gone meanwhile comes to no other. */
export const withAside = (
  { asides, nextKey }: Asides,
  prompt: Prompt | null,
  line: string,
): Asides => ({
  asides: [
    ...asides.slice(1 - mostAsides),
    {
      id: nextKey,
      ...placeOf(prompt),
      line: line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line,
      reply: null,
    },
  ],
  nextKey: nextKey + 1,
});

/** What the person wants to put to who decides, each question once. */
export const questionsForMail = (asides: readonly Aside[]): string[] => [
  ...new Set(
    asides.flatMap(({ line, reply }) =>
      reply?.kind === 'helped' && reply.isForMail ? [line] : [],
    ),
  ),
];

export const withReply = (
  asides: readonly Aside[],
  { id, reply, isOfNow }: Answered,
  prompt: Prompt | null,
): readonly Aside[] =>
  asides.map((each) =>
    each.id === id ? { ...each, reply, ...(isOfNow && placeOf(prompt)) } : each,
  );
