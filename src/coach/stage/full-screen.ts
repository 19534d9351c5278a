/** Takes the element over the whole screen, or back; tells whether the browser let it. */
export async function turnFullScreen(element: Element | undefined): Promise<boolean> {
  const page = element?.ownerDocument;
  try {
    if (page?.fullscreenElement) await page.exitFullscreen();
    else await element?.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** The element that carries the stage: what is said aloud for it goes along. */
export const carrierOf = (stage: Element | null): Element | undefined => {
  const root = stage?.getRootNode();
  return root instanceof ShadowRoot ? root.host : (stage ?? undefined);
};
