/** Closes the sheet that lies over what is said there, or the years that stand in the place of the result, as Escape does; tells whether there is one. */
export function closeSheet(root: ParentNode | null): boolean {
  const sheet = root?.querySelector('.sheet, .years');
  sheet?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  return sheet != null;
}
