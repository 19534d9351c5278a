import type { ConversationPage } from './conversation-page.ts';

const mark = 'data-drawn';

/** The families that buttons of a widget are really drawn in: a name that is asked for can stand for another on a machine. */
export async function drawnFonts({ page, widget }: ConversationPage): Promise<string[]> {
  const buttons = widget.getByRole('button');
  await buttons.evaluateAll((all, mark) => {
    for (const each of all) each.setAttribute(mark, '');
  }, mark);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const { searchId, resultCount } = await session.send('DOM.performSearch', {
    query: `[${mark}]`,
    includeUserAgentShadowDOM: true,
  });
  const found = { searchId, fromIndex: 0, toIndex: resultCount };
  const { nodeIds } = await session.send('DOM.getSearchResults', found);
  const families = new Set<string>();
  for (const nodeId of nodeIds) {
    // Of a button that is only a picture there are none.
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) families.add(familyName);
  }
  await session.detach();
  await buttons.evaluateAll((all, mark) => {
    for (const each of all) each.removeAttribute(mark);
  }, mark);
  return [...families];
}
