/**
 * Parts of a sentence as one would say them in a row: neighbours that differ in one word only share the others, so that
 * "a cheap offer" and "a near offer" become "a cheap and near offer".
 */
export function gathered(
  parts: readonly string[],
  list: (words: readonly string[]) => string,
): string[] {
  const groups: string[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && frameOf(group[0]) === frameOf(part)) group.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => {
    const [first = ''] = group;
    const [start, , end] = first.split(' ');
    return group.length === 1 ? first : `${start} ${list(group.map(middleOf))} ${end}`;
  });
}

const middleOf = (part: string): string => part.split(' ')[1] ?? '';

/** What three words have around the one in the middle; nothing else has a frame but its own. */
function frameOf(part: string): string {
  const words = part.split(' ');
  return words.length === 3 ? `${words[0]} ${words[2]}` : part;
}
