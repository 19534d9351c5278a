/**
 * Stands in each page, before all else, and works what is measured there as a person would. A frame paints what stands
 * there once it has been laid out, which is when an observer of sizes is called: what comes later is in the next one.
 *
 * @typedef {{ ask: string, hint: string, options: string[] }} Asked
 */
{
  /** Milliseconds after which nothing more is to be expected. */
  const tooLong = 120_000;
  /** @type {import('./contenders.mjs').Contender} */
  const contender = JSON.parse(document.currentScript?.dataset.contender ?? '');
  const {
    first,
    start,
    question,
    hint = '',
    options,
    choose = '',
    press: pressed,
    line = '',
  } = contender;

  function root() {
    const host = document.querySelector(contender.host);
    const inner = host instanceof HTMLIFrameElement ? host.contentDocument : host?.shadowRoot;
    return inner ?? document;
  }
  /** @param {string} selector @returns {HTMLElement[]} */
  const all = (selector) =>
    selector ? [.../** @type {NodeListOf<HTMLElement>} */ (root().querySelectorAll(selector))] : [];
  const last = (/** @type {string} */ selector) => all(selector).at(-1);
  const words = (/** @type {string} */ selector) =>
    all(selector).map(({ textContent }) => textContent?.trim() ?? '');

  /** What its parts say, with a space between them. @param {Node} node @returns {string} */
  const textIn = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? (node.textContent ?? '').trim()
      : [...node.childNodes].map(textIn).filter(Boolean).join(' ');

  /** @param {HTMLElement | undefined} element */
  function isInSight(element) {
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return false;
    const { left, top, height } = element.getBoundingClientRect();
    return element.contains(root().elementFromPoint(left + 8, top + height / 2));
  }

  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.cssText = 'position: fixed; visibility: hidden; contain: strict; height: 1px';
  let laidOut = () => {};
  new ResizeObserver(() => laidOut()).observe(probe);

  /**
   * When a frame has been painted in which this is there to be seen.
   * @param {() => HTMLElement | undefined} find
   * @returns {Promise<number>}
   */
  const painted = (find) =>
    new Promise((resolve, reject) => {
      const waiting = setTimeout(
        () => reject(new Error(`${contender.name}: nothing after ${words(question).at(-1)}`)),
        tooLong,
      );
      const frame = () =>
        requestAnimationFrame(() => {
          probe.style.width = probe.style.width === '1px' ? '2px' : '1px';
        });
      laidOut = () => {
        const found = find();
        // Before anything else that waits for its turn: that would be counted as painting.
        scheduler.postTask(
          () => {
            const now = performance.now();
            if (!isInSight(found)) return frame();
            clearTimeout(waiting);
            resolve(now);
          },
          { priority: 'user-blocking' },
        );
      };
      frame();
    });

  /** @param {number} milliseconds */
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  /** At any moment between two frames. */
  const aMoment = () => pause(50 + Math.random() * 17);

  /** @type {number[]} */
  const longTasks = [];
  let shift = 0;
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of /** @type {(PerformanceEntry & { value: number })[]} */ (list.getEntries()))
      shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** How long it takes from this until the next question is painted. @param {() => void} answer */
  async function untilNext(answer) {
    const before = words(question).at(-1);
    const from = performance.now();
    // A trace tells by these what belongs to it.
    performance.mark('answer');
    answer();
    const until = await painted(() => {
      const now = last(question);
      return now?.textContent?.trim() === before ? undefined : now;
    });
    performance.mark('shown');
    return until - from;
  }
  async function press() {
    last(choose)?.click();
    const button = () => pressed.map(last).find(Boolean);
    await painted(button);
    await aMoment();
    return untilNext(() => button()?.click());
  }

  const bench = {
    /** When the first thing of it was painted, since the page was asked for. */
    shown: painted(() => last(first ?? question)),
    /** How long it takes from pressing what starts it to the first question, painted. */
    async start() {
      if (!start) return 0;
      const from = performance.now();
      last(start)?.click();
      return (await painted(() => last(question))) - from;
    },
    /** @param {number} count */
    async answers(count) {
      /** @type {number[]} */
      const times = [];
      /** @type {Asked[]} */
      const asked = [];
      while (times.length < count) {
        asked.push({
          ask: words(question).at(-1) ?? '',
          hint: words(hint).join(' '),
          options: all(options).map(textIn),
        });
        times.push(await press());
      }
      return { times, asked };
    },
    /** Types an answer as a person does, and sends it. @param {string} text */
    async type(text) {
      const field = /** @type {HTMLInputElement} */ (last(line));
      field.focus();
      for (const letter of text) {
        await pause(100);
        field.value += letter;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await aMoment();
      return untilNext(() => field.form?.requestSubmit());
    },
    /** Since the page was asked for, or since it was last asked. */
    disturbances() {
      const found = { longTasks: longTasks.splice(0), shift };
      shift = 0;
      return found;
    },
    /** That had come by then. @param {number} until @returns {string[]} */
    files: (until) =>
      /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'))
        .filter(({ responseEnd }) => responseEnd <= until)
        .map(({ name }) => name),
    room() {
      const { width, height } =
        document.querySelector(contender.host)?.getBoundingClientRect() ?? {};
      return { width, height };
    },
  };
  Object.assign(window, { bench });
}
