import fc from 'fast-check';

/** Objects that misbehave when they are read. */
export const hostileValues: [string, unknown][] = (() => {
  const cycle: Record<string, unknown> = {};
  cycle.goal = cycle;
  cycle.trajectories = [cycle];
  cycle.schemes = [cycle];
  const fail = () => {
    throw new Error('read me not');
  };
  const handlers = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'];
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  return [
    ['a cycle', cycle],
    ['a getter that throws', Object.defineProperty({}, 'goal', { enumerable: true, get: fail })],
    ['a key named __proto__', JSON.parse('{"__proto__":{"goal":"both","polluted":true}}')],
    ['a key named constructor', JSON.parse('{"constructor":{"prototype":{"polluted":true}}}')],
    ['keys of every object', JSON.parse('{"toString":1,"valueOf":2,"hasOwnProperty":3}')],
    ['__proto__ in an item', { trajectories: [JSON.parse('{"__proto__":{"polluted":true}}')] }],
    ['no prototype', Object.assign(Object.create(null), { goal: 'x' })],
    ['a revoked proxy', revoked],
    ['a symbol', Symbol('goal')],
    ['a big number', 10n],
    ['text that throws', { goal: { toString: fail, valueOf: fail, toJSON: fail } }],
    ...handlers.map((name): [string, unknown] => [
      `a proxy that throws on ${name}`,
      new Proxy({ goal: 'both' }, { [name]: fail }),
    ]),
  ];
})();

/** Anything, from plain JSON to objects with odd prototypes, under the keys given or any other. */
export const anythingUnder = (keys: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    fc.jsonValue(),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom(...keys, '__proto__', 'constructor', 'toString', 'prototype'),
        fc.string(),
      ),
      fc.oneof(fc.jsonValue(), fc.anything()),
    ),
  );

/** What every object inherits, to compare before and after. */
export const inherited = (): unknown[] =>
  [Object.prototype, Array.prototype, Function.prototype].map((each) =>
    Object.getOwnPropertyNames(each),
  );
