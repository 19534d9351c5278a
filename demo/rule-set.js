/** A deadline that is no date, a question with no options and no use, and schemes that are missing. */
document.querySelector('stem-check').ruleSet = {
  id: 'example-2030',
  period: { from: '2030-01-01', until: '2030-12-31' },
  call: { deadline: 'in May' },
  questions: [{ id: 'goal', group: 'start', kind: 'choice', options: [] }],
  criteria: [],
  draft: [],
  nextSteps: [],
  sources: [{ id: 'call-2030', date: '2030', places: ['page-1'] }],
};
