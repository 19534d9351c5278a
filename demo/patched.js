/** Changes built-in objects in ways that libraries of some years ago did, and that code of today must live with. */
(() => {
  // Enumerable extras, which every `for … in` meets.
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
  Array.prototype.each = function (callback) {
    for (let index = 0; index < this.length; index++) callback(this[index], index);
    return this;
  };
  Object.assign(String.prototype, {
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
  });
  Function.prototype.delay = function (seconds, ...rest) {
    return setTimeout(() => this(...rest), seconds * 1000);
  };
  Element.prototype.hide = function () {
    this.style.display = 'none';
    return this;
  };

  // Stand-ins of their own for what browsers lacked.
  Array.from = (list) => {
    const copy = [];
    for (let index = 0; index < (list.length || 0); index++) copy.push(list[index]);
    return copy;
  };
  String.prototype.trim = function () {
    return this.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, '');
  };
  Element.prototype.matches = function (selector) {
    const { parentNode } = this;
    if (!parentNode) return false;
    for (const each of parentNode.querySelectorAll(selector)) if (each === this) return true;
    return false;
  };
  Function.prototype.bind = function (context, ...first) {
    return (...rest) => this.apply(context, [...first, ...rest]);
  };
  window.toString = () => '[site]';
  window.name = 'site';
  window.process = { env: {} };
  window.global = window;
  window.i18next = 'ours';
  window.React = { version: '0.13.3' };
})();
