import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { parseDay } from '../../src/domain/day.ts';
import { Ground } from '../../src/domain/ground.ts';
import { GroundContext, showGround } from '../../src/panel/ground.ts';
import { Summaries } from '../../src/panel/Summaries.tsx';
import { en } from '../../src/text/en.ts';
import { aDataset } from '../build.ts';

it('the room kept for sentences is given back when the letters of a font take less', async () => {
	const day = parseDay('2021-01-02');
	if (!day) throw new Error('no day');
	const { container } = await render(
		<GroundContext value={showGround(new Ground(aDataset()), en)}>
			<Summaries day={day} />
		</GroundContext>,
	);
	const frame = container.querySelector('.summaries');
	if (!(frame instanceof HTMLElement)) throw new Error('no summaries');
	const kept = frame.offsetHeight;
	for (const sentence of frame.querySelectorAll('p')) sentence.style.fontSize = '6px';
	expect(frame.offsetHeight).toBe(kept);
	document.fonts.dispatchEvent(new Event('loadingdone'));
	expect(frame.offsetHeight).toBeLessThan(kept);
});
