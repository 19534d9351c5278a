import { describe, expect, it } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { type DraftTexts, noTexts } from '../../src/conversation/draft-texts.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, give, given, momentOf, opened, placeOf, say, talkOf } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const undo = { type: 'history.undone' } as const;
const redo = { type: 'history.redone' } as const;
const restart = { type: 'conversation.restarted' } as const;
const result = { type: 'result.requested' } as const;
const resumed = { type: 'conversation.resumed' } as const;
const draft = { type: 'draft.opened' } as const;
const written = (texts: DraftTexts): ConversationEvent => ({ type: 'draft.written', texts });
const section = (id: string): ConversationEvent => ({ type: 'section.opened', section: id });
const revised = (question: string, value: Answers[string] = 'no'): ConversationEvent => ({
  type: 'answer.revised',
  question,
  value,
});
const imported = (answers: Answers, texts: DraftTexts): ConversationEvent => ({
  type: 'draft.imported',
  answers,
  texts,
});

const named = (name: string): DraftTexts => ({ ...noTexts, fields: { name } });
const vonk = named('vzw Vonk');
const drafting = (answers: Answers = academy()) => say(talkOf(vlaio, answers), result, draft);

describe('opening the draft', () => {
  it('can be done from everywhere, at the first section, and leaves nothing to undo', () => {
    const starts = [
      talkOf(vlaio),
      asking(vlaio),
      asking(vlaio, academy()),
      say(talkOf(vlaio, academy()), result),
      say(talkOf(vlaio), { type: 'view.failed' }),
    ];
    for (const start of starts) {
      const talk = say(start, draft);
      expect(placeOf(talk)).toBe('drafting');
      expect(talk.context).toMatchObject({ section: null, past: [], texts: noTexts });
    }
  });

  it('comes back to the section that was left for the verdict', () => {
    const talk = say(drafting(), section('subsidy'), result, draft);
    expect(talk).toMatchObject({ value: 'drafting', context: { section: 'subsidy' } });
  });

  it('leads on to the question that waits', () => {
    const talk = drafting(without(academy(), 'ages'));
    expect(placeOf(say(talk, resumed))).toBe('ages');
  });
});

describe('writing', () => {
  it('keeps the texts, without a step to undo', () => {
    const talk = say(drafting(), written(vonk), section('expertise'), written(named('Vonk')));
    expect(talk.context.texts).toEqual(named('Vonk'));
    expect(talk.context.past).toEqual([]);
    expect(talk.context.section).toBe('expertise');
  });

  it('keeps the texts through answers, undo and redo', () => {
    const talk = say(drafting(), revised('relevance'), written(vonk), undo);
    expect(talk.context.texts).toEqual(vonk);
    expect(say(talk, redo).context.texts).toEqual(vonk);
    expect(give(say(talk, opened('ages')), unknown).context.texts).toEqual(vonk);
  });

  it('is for the draft alone: elsewhere no text is taken, and no section opened', () => {
    for (const start of [talkOf(vlaio), asking(vlaio), say(talkOf(vlaio, academy()), result)]) {
      const talk = say(start, written(vonk), section('subsidy'), revised('goal', 'subsidy'));
      expect(momentOf(talk)).toEqual(momentOf(start));
      expect(talk.context.texts).toEqual(noTexts);
    }
  });
});

describe('revising an answer beside the draft', () => {
  it('changes that answer where one is, with one step to undo and redo', () => {
    const before = say(drafting(), section('subsidy'));
    const longer = [trajectory({ activities: 8 })];
    const talk = say(before, revised('trajectories', longer));
    expect(talk).toMatchObject({ value: 'drafting', context: { section: 'subsidy' } });
    expect(talk.context.answers).toEqual(academy({ trajectories: longer }));
    expect(talk.context.past).toHaveLength(1);
    const undone = say(talk, undo);
    expect(momentOf(undone)).toEqual(momentOf(before));
    expect(momentOf(say(undone, redo))).toEqual(momentOf(talk));
  });

  it('is also for a question that only the draft asks', () => {
    const talk = say(drafting(without(academy(), 'companies')), revised('companies', 'yes'));
    expect(talk.context.answers).toEqual(academy());
  });

  it('is refused for a question that is not asked, or does not exist', () => {
    const before = drafting({ goal: 'recognition' });
    for (const question of ['legal-form', 'nothing', '__proto__']) {
      const talk = say(before, revised(question));
      expect(momentOf(talk), question).toEqual(momentOf(before));
      expect(talk.context.past, question).toEqual([]);
    }
  });

  it('puts away a round of that question that was being gone through', () => {
    const answers = without(academy(), 'trajectories');
    const round = say(asking(vlaio, answers), { type: 'item.added' }, given('yes'));
    expect(round.context.round).not.toBeNull();
    const talk = say(round, draft, revised('trajectories', [trajectory()]));
    expect(talk.context.round).toBeNull();
    expect(talk.context.answers.trajectories).toEqual([trajectory()]);
  });
});

describe('opening a question from the draft', () => {
  const atSection = say(drafting(), written(vonk), section('expertise'));

  it('comes back to the same section once it is answered', () => {
    const talk = say(atSection, opened('stem-expertise'));
    expect(placeOf(talk)).toBe('stem-expertise');
    const back = give(talk, 'none');
    expect(back).toMatchObject({
      value: 'drafting',
      context: { section: 'expertise', texts: vonk },
    });
    expect(back.context.answers).toEqual(academy({ 'stem-expertise': 'none' }));
  });

  it('comes back to the same section where it is closed or seen unchanged', () => {
    const talk = say(atSection, opened('stem-expertise'));
    const back = say(talk, { type: 'question.closed' });
    expect(momentOf(back)).toEqual(momentOf(atSection));
    expect(momentOf(give(talk, 'own'))).toEqual(momentOf(atSection));
  });

  it('first asks what became new, and then comes back to the same section', () => {
    const recognised = say(
      drafting({ ...academy(), goal: 'recognition' }),
      section('organisation'),
      opened('goal'),
    );
    const withNews = say(
      drafting(without(academy({ goal: 'recognition' }), 'legal-form')),
      section('organisation'),
      opened('goal'),
    );
    expect(give(recognised, 'both')).toMatchObject({
      value: 'drafting',
      context: { section: 'organisation' },
    });
    const asked = give(withNews, 'both');
    expect(placeOf(asked)).toBe('legal-form');
    expect(give(asked, 'public')).toMatchObject({
      value: 'drafting',
      context: { section: 'organisation' },
    });
  });

  it('comes back to the same section after the trajectories are gone through', () => {
    const trajectories = [trajectory(), trajectory({ activities: 4 })];
    const talk = give(say(drafting(), section('subsidy'), opened('trajectories')), trajectories);
    expect(talk).toMatchObject({ value: 'drafting', context: { section: 'subsidy' } });
    expect(talk.context.answers.trajectories).toHaveLength(2);
  });

  it('comes back to the same section where not everything was answered yet', () => {
    const before = say(drafting(without(academy(), 'ages')), section('expertise'));
    const talk = give(say(before, opened('stem-expertise')), 'none');
    expect(talk).toMatchObject({ value: 'drafting', context: { section: 'expertise' } });
  });

  it('is one step to undo: back to the section with the answer of before', () => {
    const talk = say(give(say(atSection, opened('stem-expertise')), 'none'), undo);
    expect(momentOf(talk)).toEqual(momentOf(atSection));
  });

  it('is refused for a question that is not asked', () => {
    const before = drafting({ goal: 'recognition' });
    for (const question of ['legal-form', 'nothing'])
      expect(momentOf(say(before, opened(question))), question).toEqual(momentOf(before));
  });
});

describe('starting over', () => {
  const before = say(drafting(), written(vonk), section('expertise'));

  it('leaves no text behind', () => {
    expect(say(before, restart).context).toMatchObject({ answers: {}, texts: noTexts });
  });

  it('can be undone: the texts are back, and the section', () => {
    const talk = say(before, restart, undo);
    expect(momentOf(talk)).toEqual(momentOf(before));
    expect(talk.context.texts).toEqual(vonk);
  });

  it('brings the texts of before back, also where others were written since', () => {
    const since = say(before, restart, draft, written(named('Later')));
    const undone = say(since, undo);
    expect(undone.context.texts).toEqual(vonk);
    expect(say(undone, redo).context.texts).toEqual(named('Later'));
  });
});

describe('a saved draft that is opened', () => {
  const saved = academy({ goal: 'recognition', audience: 'members-only' });
  const other = named('De Academie');
  const before = say(drafting(), written(vonk), section('expertise'));
  const after = say(before, imported(saved, other));

  it('replaces answers and texts, at the first section of the draft', () => {
    expect(after).toMatchObject({ value: 'drafting', context: { section: null } });
    expect(after.context.answers).toEqual(saved);
    expect(after.context.texts).toEqual(other);
  });

  it('can be undone: answers, texts and section are back; and done again', () => {
    const undone = say(after, undo);
    expect(momentOf(undone)).toEqual(momentOf(before));
    expect(undone.context.texts).toEqual(vonk);
    const redone = say(undone, redo);
    expect(momentOf(redone)).toEqual(momentOf(after));
    expect(redone.context.texts).toEqual(other);
  });

  it('can be opened from the start, and undone to it', () => {
    const talk = say(talkOf(vlaio), imported(saved, other));
    expect(placeOf(talk)).toBe('drafting');
    expect(say(talk, undo)).toMatchObject({
      value: 'welcome',
      context: { answers: {}, texts: noTexts },
    });
  });

  it('keeps every step apart: two drafts and a restart are undone one by one', () => {
    const third = named('Derde');
    const talk = say(after, restart, imported(academy(), third));
    const texts = [other, vonk];
    expect(talk.context.texts).toEqual(third);
    expect(say(talk, undo).context.texts).toEqual(noTexts);
    expect(
      [say(talk, undo, undo), say(talk, undo, undo, undo)].map((t) => t.context.texts),
    ).toEqual(texts);
    expect(say(talk, undo, undo, undo, redo, redo, redo).context.texts).toEqual(third);
  });
});
