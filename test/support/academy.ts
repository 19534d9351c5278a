import type { Answers, Item } from '../../src/assessment/answers.ts';

/** A series of three activities in Ghent. */
export const trajectory = (fields: Item = {}): Item => ({
  coherent: 'yes',
  activities: 3,
  place: 'on-site',
  postcodes: ['9000'],
  ...fields,
});

export const online = (fields: Item = {}): Item => ({
  coherent: 'yes',
  activities: 3,
  place: 'online',
  new: 'yes',
  ...fields,
});

/** An organisation that meets everything of `vlaio-2021` and is not recognised yet, apart from what is given. */
export const academy = (answers: Answers = {}): Answers => ({
  goal: 'both',
  'recognition-status': 'none',
  'legal-form': 'association',
  partnership: 'none',
  'stem-expertise': 'own',
  'teaching-expertise': 'own',
  'expertise-evidence': 'yes',
  announcement: ['website'],
  audience: 'everyone',
  'individual-enrolment': 'yes',
  trajectories: [trajectory()],
  'school-hours': 'outside',
  ages: ['5-17'],
  'inquiry-learning': 'yes',
  'key-skills': 'yes',
  'integrated-stem': 'yes',
  relevance: 'yes',
  'hard-to-reach': ['affordable'],
  companies: 'yes',
  'living-world': 'yes',
  challenges: 'yes',
  ...answers,
});

/** The same answers, some of them not asked yet. */
export const without = (answers: Answers, ...questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)));
