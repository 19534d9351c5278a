/**
 * Other engines with our criteria, asked for nothing but a yes or no for each scheme.
 *
 * @typedef {import('../../../src/core.ts').Condition} Condition
 * @typedef {import('../measures/assessing.mjs').Granted} Granted
 * @typedef {import('../measures/assessing.mjs').Other} Other
 * @typedef {string[] | number | Condition} Wanted
 */
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';
import Publicodes from 'publicodes';

/**
 * @param {Condition} condition
 * @returns {[kind: string, subject: string, wanted: Wanted]}
 */
function leafOf(condition) {
  const [[kind, [subject, wanted]]] = Object.entries(condition);
  return [kind, subject, wanted];
}

/** @param {unknown} answer */
const chosen = (answer) => (answer === undefined ? [] : [answer].flat().map(String));

/** What these engines have no word for. @type {Record<string, (answer: unknown, wanted: Wanted) => boolean>} */
const operators = {
  oneOf: (answer, /** @type {string[]} */ options) =>
    chosen(answer).some((each) => options.includes(each)),
  onlyOf: (answer, /** @type {string[]} */ options) =>
    chosen(answer).every((each) => options.includes(each)),
  atLeast: (answer, /** @type {number} */ least) => Number(answer) >= least,
  someItem: (answer, /** @type {Condition} */ condition) =>
    Array.isArray(answer) && answer.some((item) => isMet(condition, item)),
  verdict: (answer) => answer === true,
};

/** @param {Condition} condition @param {Record<string, unknown>} item @returns {boolean} */
function isMet(condition, item) {
  if ('all' in condition) return condition.all.every((each) => isMet(each, item));
  if ('any' in condition) return condition.any.some((each) => isMet(each, item));
  if ('not' in condition) return !isMet(condition.not, item);
  const [kind, subject, wanted] = leafOf(condition);
  return operators[kind](item[subject], wanted);
}

/** @param {Granted[]} granted @returns {Other} */
function jsonRulesEngine(granted) {
  /** @param {Condition} condition */
  const translated = (condition) => {
    if ('all' in condition) return { all: condition.all.map(translated) };
    if ('any' in condition) return { any: condition.any.map(translated) };
    if ('not' in condition) return { not: translated(condition.not) };
    const [operator, fact, value] = leafOf(condition);
    return { fact, operator, value };
  };
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator);
  for (const [index, { id, when }] of granted.entries())
    engine.addRule({
      priority: granted.length - index,
      conditions: { all: [translated(when)] },
      event: { type: id },
      onSuccess: (_, almanac) => almanac.addRuntimeFact(id, true),
    });
  return {
    given: (answers) => answers,
    run: async (answers) => {
      const { events } = await engine.run({ ...answers });
      return granted.map(({ id }) => events.some(({ type }) => type === id));
    },
  };
}

/** @param {Granted[]} granted @returns {Other} */
function jsonLogicJs(granted) {
  for (const [name, operator] of Object.entries(operators)) jsonLogic.add_operation(name, operator);
  /** @param {Condition} condition */
  const translated = (condition) => {
    if ('all' in condition) return { and: condition.all.map(translated) };
    if ('any' in condition) return { or: condition.any.map(translated) };
    if ('not' in condition) return { '!': translated(condition.not) };
    const [kind, subject, wanted] = leafOf(condition);
    if (kind === 'atLeast') return { '>=': [{ var: subject }, wanted] };
    if (kind === 'someItem') return { some: [{ var: subject }, translated(wanted)] };
    return { [kind]: [{ var: subject }, wanted] };
  };
  const rules = granted.map(({ id, when }) => ({ id, logic: translated(when) }));
  return {
    given: (answers) => answers,
    run: (answers) => {
      const data = { ...answers };
      return rules.map(({ id, logic }) => {
        data[id] = jsonLogic.apply(logic, data);
        return data[id];
      });
    },
  };
}

/** It knows no lists: whether some item, or some option of several, is there it is told. @param {Granted[]} granted @returns {Other} */
function publicodes(granted) {
  /** @type {Map<string, { name: string, condition: Condition }>} */
  const facts = new Map();
  /** @param {Condition} condition */
  const translated = (condition) => {
    if ('all' in condition) return { 'toutes ces conditions': condition.all.map(translated) };
    if ('any' in condition) return { 'une de ces conditions': condition.any.map(translated) };
    if ('not' in condition) return { '=': [translated(condition.not), 'non'] };
    const [kind, subject] = leafOf(condition);
    if (kind === 'verdict') return subject;
    const key = JSON.stringify(condition);
    const fact = facts.get(key) ?? { name: `fact ${facts.size}`, condition };
    facts.set(key, fact);
    return fact.name;
  };
  const rules = Object.fromEntries(granted.map(({ id, when }) => [id, translated(when)]));
  const open = Object.fromEntries(
    [...facts.values()].map(({ name }) => [name, { 'par défaut': 'non' }]),
  );
  const silent = { log() {}, warn() {}, error() {} };
  const engine = new Publicodes({ ...open, ...rules }, { logger: silent });
  return {
    given: (answers) =>
      Object.fromEntries(
        [...facts.values()].map(({ name, condition }) => [
          name,
          isMet(condition, answers) ? 'oui' : 'non',
        ]),
      ),
    run: (situation) => {
      engine.setSituation(situation);
      return granted.map(({ id }) => engine.evaluate(id).nodeValue === true);
    },
  };
}

/** @type {Record<string, (granted: Granted[]) => Other>} */
export const others = {
  'json-rules-engine': jsonRulesEngine,
  'json-logic-js': jsonLogicJs,
  publicodes,
};
