/** How is a dataset opened that is no part of the site, and kept in mind? Fetched with what reads it when it is asked for. */

import type { Dataset } from '../domain/dataset.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { Ground } from '../domain/ground.ts';
import { type Followed, makeGround } from '../domain/ground-in-steps.ts';
import type { Fetched } from '../load/fetch-dataset.ts';
import type { Progress } from '../load/given.ts';
import { tellOwnFault } from '../load/own-fault.ts';
import { readApart } from '../load/read-apart.ts';
import { quoteValue } from '../text/quote-value.ts';
import { isEmbedded, parseAddress } from './address.ts';
import { type Origin, resolveAddress, spellOrigin } from './origin.ts';
import { type Files, findKept, keepRecent } from './recent.ts';
import { workOut } from './work-out.ts';

export interface Asked {
	readonly origin: Origin;
	/** Of one on this device, where they are at hand. */
	readonly files?: Files | undefined;
}

/** What is asked for in place of what is shown. */
export interface AskedFrom extends Asked {
	readonly earlier: Ground | undefined;
}

export interface Foreign extends Fetched {
	/** Worked out already. */
	readonly ground?: Ground;
	/** With the name that it has on this device. */
	readonly origin: Origin;
}

/** Never throws. Undefined where it is not on this device, or no longer. */
export async function openForeign(
	asked: AskedFrom,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Foreign | undefined> {
	const found = asked.origin.kind === 'device' && !asked.files ? await findKept(asked.origin) : asked;
	if (!found) return undefined;
	const { origin, files } = found;
	const given = origin.kind === 'address' ? toAddress(origin.address) : files && { files };
	if (!given) {
		const written = quoteValue(spellOrigin(origin));
		return { origin, problems: [`${written}: no address of http or https. Correct it.`] };
	}
	const fetched = await readApart(given, onProgress, signal);
	const { dataset } = fetched;
	if (!dataset) return { ...fetched, origin };
	const tell = (followed: Followed | undefined) => {
		if (followed) onProgress({ stage: 'following', ...followed });
	};
	try {
		const ground = await workOut(makeGround(dataset, asked.earlier, daysAhead(dataset)), tell, signal);
		// What a frame shows, its reader has not chosen.
		if (ground && !isEmbedded(window.location.search))
			void keepRecent({ origin, title: dataset.title }, files);
		return { ...fetched, ...(ground && { ground }), origin };
	} catch (error) {
		return { origin, problems: [tellOwnFault(error)] };
	}
}

/** The days that the page is going to show and to compare: that which its address names, or the last, and the day before. */
function daysAhead(dataset: Dataset): readonly Day[] {
	const { view } = parseAddress(window.location.search, dataset);
	return [addDays(view.day, -1), view.day];
}

function toAddress(written: string): { readonly address: string } | undefined {
	const address = resolveAddress(written, window.location.href);
	return address === undefined ? undefined : { address };
}
