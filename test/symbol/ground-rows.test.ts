import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { contains } from '../../src/domain/geometry.ts';
import { isOnGround, listGroundRows } from '../../src/symbol/ground-rows.ts';

/** One degree is a pixel, down and to the right. */
const pointOf = ([lng = 0, lat = 0]: readonly number[]) => [lng, lat] as const;

/** Around [0, 0], with a hole of the same form: its corners stand at these distances. */
const outlineOf = (radii: readonly number[]): Polygon => ({
	type: 'Polygon',
	coordinates: [1, 0.4].map((part) => {
		const corners = radii.map((radius, i) => {
			const angle = (2 * Math.PI * i) / radii.length;
			return [part * radius * Math.cos(angle), part * radius * Math.sin(angle)];
		});
		return [...corners, ...corners.slice(0, 1)];
	}),
});

test('a point of a row is on ground where an outline has it, and not in its holes', () => {
	const radii = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 3, maxLength: 9 });
	const points = fc.array(fc.tuple(fc.integer({ min: -95, max: 95 }), fc.integer({ min: -15, max: 15 })));
	fc.assert(
		fc.property(radii, points, (radii, points) => {
			const outline = outlineOf(radii);
			const rows = listGroundRows([outline], pointOf);
			for (const [column, row] of points) {
				// Off the corners, where a row and an edge are one.
				const [x, y] = [column + 0.4321, row * 6];
				const dot = { x, y, width: 1e-9, height: 0 };
				expect(isOnGround(dot, rows)).toBe(contains(outline, [x, y]));
			}
		}),
	);
});

test('ground that lies on other ground is ground', () => {
	const outline = outlineOf([60, 60, 60, 60]);
	const rows = listGroundRows([outline, outline], pointOf);
	expect(isOnGround({ x: 40, y: -3, width: 5, height: 6 }, rows)).toBe(true);
	expect(isOnGround({ x: 61, y: -3, width: 5, height: 6 }, rows)).toBe(false);
});
