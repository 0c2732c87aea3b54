/** Which length does a scale bar show? */

/** The largest of 1, 2, 5, 10, 20, 50 … that is no longer than `metres`, in metres; 1 for anything shorter. */
export function roundLength(metres: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, metres)));
	const factor = [5, 2, 1].find((one) => one * power <= metres) ?? 1;
	return factor * power;
}
