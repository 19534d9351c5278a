/**
 * What Prototype 1.6 does to built-in objects, in our own words: it is in no registry. Its `reduce`, of 1.6.0 only, is in
 * `reduce.js`.
 */
(() => {
  const each = function (act, context) {
    for (let index = 0; index < this.length; index++) act.call(context, this[index], index);
    return this;
  };
  const collect = function (make = (item) => item, context) {
    const made = [];
    this.each((item, index) => made.push(make.call(context, item, index)));
    return made;
  };
  const findAll = function (isWanted, context) {
    const found = [];
    this.each((item, index) => isWanted.call(context, item, index) && found.push(item));
    return found;
  };
  const detect = function (isWanted, context) {
    return this.findAll(isWanted, context)[0];
  };
  const all = function (isSo, context) {
    return this.findAll((item, index) => !isSo.call(context, item, index)).length === 0;
  };
  const any = function (isSo, context) {
    return this.findAll(isSo, context).length > 0;
  };
  const toArray = function () {
    return [].concat(this);
  };
  Object.assign(Array.prototype, { each, _each: each, toArray, clone: toArray, entries: toArray });
  Object.assign(Array.prototype, {
    collect,
    map: collect,
    findAll,
    filter: findAll,
    select: findAll,
  });
  Object.assign(Array.prototype, { detect, find: detect, all, every: all, any, some: any });
  Object.assign(Array.prototype, {
    include(item) {
      return this.indexOf(item) !== -1;
    },
    inject(memo, fold) {
      let result = memo;
      this.each((item, index) => {
        result = fold(result, item, index);
      });
      return result;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    size() {
      return this.length;
    },
    toJSON() {
      return `[${this.map(Object.toJSON).join(', ')}]`;
    },
  });
  Array.from = (list) => {
    if (!list) return [];
    return list.toArray ? list.toArray() : Array.prototype.slice.call(list);
  };
  const write = JSON.stringify;
  Object.toJSON = (value) => write(value);
  String.prototype.toJSON = function () {
    return write(`${this}`);
  };
  Number.prototype.toJSON = function () {
    return `${this}`;
  };
  Object.assign(HTMLElement.prototype, {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update() {
      return this;
    },
    replace() {
      return this;
    },
    insert() {
      return this;
    },
    select() {
      return [];
    },
    empty() {
      return this.textContent === '';
    },
  });
})();
