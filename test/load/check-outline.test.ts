import { describe, expect, test } from 'vitest';
import { checkOutline } from '../../src/load/check-outline.ts';
import { hasCircle, type Outline, readOutline } from '../../src/load/outline.ts';
import { formatProblem, inFolder } from '../../src/load/problem.ts';

type PlaceOutlines = Outline['places'];

class CountedPlaces extends Map<string, { readonly level: string; readonly parent: string }> {
	reads = 0;

	override get(id: string) {
		this.reads += 1;
		return super.get(id);
	}
}

/** Places by their parents, `v1` within `v0` and so on unless told otherwise. */
function outlineOf(
	count: number,
	parentOf = (i: number) => `v${i - 1}`,
): Outline & { places: CountedPlaces } {
	const ids = Array.from({ length: count }, (_, i) => `v${i}`);
	const places: PlaceOutlines = new Map(
		ids.map((id, i) => [id, { level: 'village', parent: parentOf(i) === 'v-1' ? '' : parentOf(i) }]),
	);
	return { ...readOutline({}), placeIds: ids, places: new CountedPlaces(places) };
}

const linesOf = (outline: Outline) => checkOutline(outline, inFolder).map(formatProblem);

describe('a place', () => {
	test('may lie within fifty others', () => {
		expect(linesOf(outlineOf(51))).toEqual([]);
		expect(hasCircle(outlineOf(51))).toBe(false);
	});

	test('within more is refused where it begins, whatever lies in it', () => {
		expect(linesOf(outlineOf(3000))).toEqual([
			'gazetteer.json.features[51].relations[0].relationTo: lies within more than 50 others. Leave out levels that nobody needs.',
		]);
		expect(hasCircle(outlineOf(3000))).toBe(true);
	});
});

test('a circle is told once, from its first place on, however many there are in it', () => {
	const [line, ...others] = linesOf(outlineOf(3000, (i) => `v${i === 0 ? 2999 : i - 1}`));
	expect(others).toEqual([]);
	expect(line).toMatch(
		/^gazetteer\.json\.features\[0\]\.relations\[0\]\.relationTo: places contain each other: v0 → v2999 → v2998 → .* → and 2971 more\. Correct one of these parents\.$/,
	);
});

test('places that lead into a circle are no part of it', () => {
	expect(linesOf(outlineOf(4, (i) => ['v2', 'v2', 'v3', 'v2'][i] ?? ''))).toEqual([
		'gazetteer.json.features[2].relations[0].relationTo: places contain each other: v2 → v3 → v2. Correct one of these parents.',
	]);
});

test('each place is looked at a few times, however deep it lies', () => {
	for (const count of [3000, 6000]) {
		const outline = outlineOf(count);
		linesOf(outline);
		expect(outline.places.reads).toBeLessThan(5 * count);
	}
});
