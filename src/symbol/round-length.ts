/** Which length does a scale bar show? */

/** The largest of 1, 2, 5, 10, 20, 50 … that is no longer than `metres`, in metres; 1 for anything shorter. */
export function roundLength(metres: number): number {
	const room = Math.max(1, metres);
	const power = 10 ** Math.floor(Math.log10(room));
	// The logarithm of a number just below a power may be rounded up to it: then half of that fits.
	const factor = [5, 2, 1].find((one) => one * power <= room) ?? 0.5;
	return factor * power;
}
