/** Whom does the ground around come from, beside whom the outlines do? */

import type { Dataset } from './dataset.ts';

/**
 * Often the same source draws both, and the data names it with each: it is printed once, with the outlines.
 * Empty if nobody else is to be named.
 */
export function basemapCredit({
	boundaryAttribution,
	basemap,
}: Pick<Dataset, 'boundaryAttribution' | 'basemap'>): string {
	const { attribution } = basemap;
	const at = boundaryAttribution === '' ? -1 : attribution.indexOf(boundaryAttribution);
	if (at < 0) return attribution;
	const [before, after] = [attribution.slice(0, at), attribution.slice(at + boundaryAttribution.length)];
	const isSentence = /(^|\. )$/.test(before) && /^(\. |\.?$)/.test(after);
	if (!isSentence) return attribution;
	return [before.replace(/\. $/, ''), after.replace(/^\.? ?/, '')].filter((one) => one !== '').join('. ');
}
