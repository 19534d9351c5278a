/** The `reduce` of Prototype 1.6.0, which sums nothing up. */
Array.prototype.reduce = function () {
  return this.length > 1 ? this : this[0];
};
