/** Which datasets did a reader open before? The browser's own storage knows; where that is refused, nobody does. */

import { createStore, del, get, set, type UseStore, update } from 'idb-keyval';
import type { Names } from '../domain/party.ts';
import { type Origin, spellOrigin } from './origin.ts';

export interface Recent {
	readonly origin: Origin;
	readonly title: Names;
}

export type Files = ReadonlyMap<string, Blob>;

/** How many are kept. */
const MOST = 8;

/** Under it stands the list, and under the spelt origin of each device's own its files. */
const LIST = 'recent';

/** The latest first; none where the browser stores nothing. */
export async function listRecent(): Promise<readonly Recent[]> {
	return (await attempt((store) => get<readonly Recent[]>(LIST, store))) ?? [];
}

/** Puts it first. @param files of a dataset that is on this device alone. */
export async function keepRecent(recent: Recent, files: Files | undefined): Promise<void> {
	const key = spellOrigin(recent.origin);
	await attempt(async (store) => {
		// First, so that nothing is listed whose files found no room.
		if (files) await set(key, files, store);
		let gone: readonly Recent[] = [];
		// At once, since another page may keep something meanwhile.
		await update<readonly Recent[]>(
			LIST,
			(before = []) => {
				const others = before.filter((one) => spellOrigin(one.origin) !== key && !isEarlier(one, recent));
				const kept = [recent, ...others].slice(0, MOST);
				gone = before.filter((one) => !kept.includes(one) && spellOrigin(one.origin) !== key);
				return kept;
			},
			store,
		);
		await drop(gone, store);
	});
}

/** What the browser holds of it goes, too. */
export async function forget(origin: Origin): Promise<void> {
	const key = spellOrigin(origin);
	await attempt(async (store) => {
		await update<readonly Recent[]>(
			LIST,
			(list = []) => list.filter((one) => spellOrigin(one.origin) !== key),
			store,
		);
		await del(key, store);
	});
}

/** What was opened from this device under that key, with its files. */
export async function findKept(origin: Origin): Promise<{ origin: Origin; files: Files } | undefined> {
	const key = spellOrigin(origin);
	const files = await attempt((store) => get<Files>(key, store));
	const recent = (await listRecent()).find((one) => spellOrigin(one.origin) === key);
	return files && recent && { origin: recent.origin, files };
}

/** Whether it is the same file or folder as it was before. */
function isEarlier({ origin }: Recent, { origin: later }: Recent): boolean {
	return origin.kind === 'device' && later.kind === 'device' && origin.name === later.name;
}

async function drop(gone: readonly Recent[], store: UseStore): Promise<void> {
	for (const { origin } of gone) await del(spellOrigin(origin), store);
}

/** Opened once. */
let store: UseStore | undefined;

/** Undefined where storage is refused: in some frames and private windows, or for want of room. */
async function attempt<T>(act: (store: UseStore) => Promise<T>): Promise<T | undefined> {
	try {
		// Sites of one origin have a list each: an address may be relative to the page.
		store ??= createStore(`claimed-ground ${window.location.pathname}`, 'recent');
		return await act(store);
	} catch {
		return undefined;
	}
}
