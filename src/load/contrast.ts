/** How heavy does a colour weigh on another, and how far are two apart? Of colours as `#rrggbb`. */

/** From 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
	const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

/** The distance in OKLab: 0 for the same, 1 from black to white; about 0.02 can just be told apart. @see https://bottosson.github.io/posts/oklab/ */
export function distanceOf(one: string, other: string): number {
	const [a, b] = [toOklab(one), toOklab(other)];
	return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

function luminanceOf(colour: string): number {
	const [red, green, blue] = toLinear(colour);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toOklab(colour: string): readonly number[] {
	const [red, green, blue] = toLinear(colour);
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

/** Red, green and blue by the light they give, from 0 to 1. */
function toLinear(colour: string): readonly [red: number, green: number, blue: number] {
	const channel = (at: number) => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}
