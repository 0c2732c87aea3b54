/** How is a name tied to what it names? By a line with an end that no border has. */

import { round } from './block.ts';
import { strokeOf } from './layers.ts';
import { element, type Markup } from './markup.ts';
import type { Point } from './projection.ts';
import type { Scene } from './scene.ts';

export function drawLine(from: Point, to: Point, scene: Scene): Markup {
	const d = `M${from.map(round).join(' ')}L${to.map(round).join(' ')}`;
	return element('path', { class: 'leader', d, fill: 'none', ...strokeOf('leader', scene) });
}

/** On the ground that is named. */
export function drawEnd(at: Point, scene: Scene): Markup {
	const d = `M${at.map(round).join(' ')}h0`;
	return element('path', {
		class: 'leader-end',
		d,
		'stroke-linecap': 'round',
		...strokeOf('leaderEnd', scene),
	});
}
