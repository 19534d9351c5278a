/** What was chosen or dropped: files by their path from the folder, and what that is called. */
export interface Chosen {
  name: string;
  files: ReadonlyMap<string, string>;
}

/** A rule folder holds a handful of small files: whatever is more is something else. */
const mostFiles = 500;
const mostBytes = 1_000_000;

interface Found {
  path: string;
  file: File;
}

const isWanted = ({ path, file }: Found): boolean =>
  path.endsWith('.json') && !/(^|\/)(\.|node_modules\/)/.test(path) && file.size <= mostBytes;

/** Of a file input; with `webkitdirectory` each path begins with the name of the folder. */
export const chosenIn = (list: FileList): Promise<Chosen> =>
  read(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })));

/** Of a drop. The entries are gone as soon as the event is over: they are taken before anything is waited for. */
export async function droppedIn(transfer: DataTransfer): Promise<Chosen> {
  const dropped = Array.from(transfer.items, (item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const lists = await Promise.all(
    dropped.map(({ entry, file }) =>
      entry ? filesOf(entry) : file ? [{ path: file.name, file }] : [],
    ),
  );
  return read(lists.flat());
}

async function read(found: readonly Found[]): Promise<Chosen> {
  const wanted = found.filter(isWanted).slice(0, mostFiles);
  const [first = ''] = (wanted[0]?.path ?? '').split('/');
  const isFolder = wanted.every(({ path }) => path.startsWith(`${first}/`));
  const files = await Promise.all(
    wanted.map(
      async ({ path, file }) =>
        [isFolder ? path.slice(first.length + 1) : path, await file.text()] as const,
    ),
  );
  return { name: first, files: new Map(files) };
}

async function filesOf(entry: FileSystemEntry, depth = 0): Promise<Found[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!isFolder(entry) || depth > 4 || entry.name === 'node_modules') return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is told in pieces; an empty one is the end.
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (piece.length === 0 || inside.length > mostFiles) break;
    inside.push(...piece);
  }
  return (await Promise.all(inside.map((each) => filesOf(each, depth + 1)))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
