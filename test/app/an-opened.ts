/** A dataset as the page shows it that has opened it. */

import type { Opened } from '../../src/app/use-opening.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { Ground } from '../../src/domain/ground.ts';

export function anOpened(dataset: Dataset, changes: Partial<Opened> = {}): Opened {
	const origin = { kind: 'built-in', id: dataset.id } as const;
	const ground = new Ground(dataset);
	return { origin, dataset, ground, problems: [], leftOut: 0, isNamed: true, edition: 1, ...changes };
}
