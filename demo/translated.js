/** Behaves as the translation of a browser: each text that appears is replaced by an element. */
const translate = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const isDone = currentNode.parentElement?.closest('font, option');
    if (!isDone && currentNode.data.trim() !== '') texts.push(currentNode);
  }
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const watch = (root) => {
  const observer = new MutationObserver(() => {
    translate(root);
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  translate(root);
};

document.addEventListener('stem-check-ready', ({ target }) => watch(target.shadowRoot));
