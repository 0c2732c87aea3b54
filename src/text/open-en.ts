/** The words for opening a dataset, in English. */

import type { OpenWords } from './open-words.ts';

export const openEn: OpenWords = {
	title: 'Open data',
	staysHere: 'Nothing is uploaded: files are read and checked in this browser and stay on this device.',
	fromDevice: 'From this device',
	chooseFile: 'Open a file …',
	chooseFolder: 'Open a folder …',
	dropHint: 'Or drop a file or a folder anywhere on the page.',
	byAddress: 'By address',
	address: 'Address of the file',
	addressHint: 'It begins with https:// or http://. Only its server is asked, and learns that you asked.',
	open: 'Open',
	notAnAddress: 'This is no address of a file. Begin it with https:// or http://.',
	builtIn: 'Part of this site',
	recent: 'Opened before',
	noRecent: 'Nothing yet, or this browser keeps nothing.',
	recentHint: 'Kept in this browser alone. Remove it here, and it is gone.',
	forget: (title, where) => `Remove ${title}, ${where}`,
	shownNow: 'shown now',
	dropHere: 'Drop a dataset here: a file or a folder. It stays on this device.',
	reading: (name) => `Reading \u2068${name}\u2069 …`,
	megabytesRead: (read, total) => (total === undefined ? `${read} MB` : `${read} of ${total} MB`),
	recordsChecked: (n) => `Records to be checked: ${n}`,
	accountsFollowed: (n, total) => `Accounts worked out: ${n} of ${total}`,
	cancel: 'Cancel',
	notShown: (name) => `\u2068${name}\u2069 cannot be shown. The map is as it was before.`,
	tilesAsked: (host) =>
		`This dataset names map tiles of \u2068${host}\u2069, which would learn that you look at it.`,
	loadTiles: 'Load them',
};
