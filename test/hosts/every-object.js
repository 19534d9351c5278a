/** Functions and values on every object, which each `for … in` meets, and a `toJSON` that cannot be taken away. */
Object.assign(Object.prototype, {
  extend() {},
  clone() {},
  keys() {
    return 1;
  },
  site: 'ours',
});
Object.defineProperty(Array.prototype, 'toJSON', {
  value() {
    return `[${this.map((item) => JSON.stringify(item))}]`;
  },
});
