/** Which files has a reader chosen or dropped, by path within what was chosen? */

import { digest } from '../../load/digest.ts';
import type { Asked } from '../open-foreign.ts';
import type { Files } from '../recent.ts';

/** A folder that was dropped by mistake may hold a whole disk: more entries than any dataset has are not looked at. */
const MOST = 2000;

/** From a file dialog: `webkitRelativePath` has the folder, where one was chosen. */
export function listChosen(files: readonly File[]): Files {
	return new Map(files.slice(0, MOST).map((file) => [file.webkitRelativePath || file.name, file]));
}

/** From what was dropped, folders within folders included. What cannot be read is left out. */
export async function listEntries(entries: readonly FileSystemEntry[]): Promise<Files> {
	const files = new Map<string, Blob>();
	const open = [...entries];
	for (let entry = open.shift(); entry && files.size < MOST; entry = open.shift()) {
		const path = entry.fullPath.replace(/^\//, '');
		try {
			if (isFile(entry)) files.set(path, await fileOf(entry));
			else if (isFolder(entry)) open.push(...(await entriesOf(entry)));
		} catch {
			// Not for this reader to see.
		}
	}
	return files;
}

/** What is asked of the page with them. @param empty the name of a folder in which there are none. */
export function askForFiles(files: Files, empty = ''): Asked {
	const [first = empty] = files.keys();
	return { origin: { kind: 'device', key: keyOfFiles(files), name: first.split('/')[0] ?? first }, files };
}

/** Tells these very files from others, and from an earlier state of them. */
export function keyOfFiles(files: ReadonlyMap<string, Blob>): string {
	const told = [...files].map(([path, file]) => [
		path,
		file.size,
		file instanceof File ? file.lastModified : 0,
	]);
	return digest(JSON.stringify(told));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	// A hidden one belongs to some program.
	return entry.isDirectory && !entry.name.startsWith('.') && entry.name !== 'node_modules';
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The browser gives them a hundred at a time. */
async function entriesOf(entry: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = entry.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject),
		);
		if (some.length === 0 || all.length > MOST) return all;
		all.push(...some);
	}
}
