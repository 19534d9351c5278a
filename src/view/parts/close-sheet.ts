/** Closes the sheet that lies over what is said there, as Escape does; tells whether there is one. */
export function closeSheet(root: ParentNode | null): boolean {
  const sheet = root?.querySelector('.sheet');
  sheet?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  return sheet != null;
}
