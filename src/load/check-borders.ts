/** Do districts that touch share the positions of their border? Else slivers and gaps show between them. */

import { listLooseBorders } from '../domain/loose-border.ts';
import type { Outline } from './outline.ts';
import { type Locate, type Problem, quote } from './problem.ts';
import type { Located } from './records.ts';
import type { Boundary } from './to-domain.ts';

/** @param boundaries whose rings are sound. One line for two that touch, at the first position that is not shared. */
export function checkBorders(
	boundaries: readonly Located<Boundary>[],
	{ places, colouredLevel }: Outline,
	locate: Locate,
): readonly Problem[] {
	const districts = boundaries.filter(({ value }) => places.get(value.place)?.level === colouredLevel);
	const outlines = districts.map(({ value }) => value.outline);
	return listLooseBorders(outlines).flatMap(({ position, of, path, beside, count }) => {
		const [one, other] = [districts[of], districts[beside]];
		if (!one || !other) return [];
		const others = count > 1 ? `; ${count - 1} more along their border are not shared` : '';
		return [
			{
				...locate([...one.at, 'geometry', 'coordinates', ...path]),
				message: `[${position.join(', ')}] lies beside the border of ${quote(other.value.place)} and is none of its positions${others}`,
				remedy: 'Give their common border the same positions.',
			},
		];
	});
}
