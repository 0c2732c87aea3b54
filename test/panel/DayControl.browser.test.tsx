// What the keys do on the line of days.
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DayControl } from '../../src/panel/DayControl.tsx';
import { aClaim, aDataset } from '../build.ts';
import { isLeftAlone, MODIFIERS } from '../find.ts';
import { stand } from './stand.tsx';

it('a key leads from day to day by itself; with another it is the browser’s own', async () => {
	const onChoose = vi.fn();
	const claims = ['2021-01-01', '2021-01-02'].map((said, i) => aClaim({ id: `c${i}`, said }));
	await stand({ dataset: aDataset({ claims }), day: '2021-01-02' }, (day) => (
		<DayControl day={day} onChoose={onChoose} />
	));
	const slider = page.getByRole('slider', { name: 'Day' }).element();
	for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
		for (const modifier of MODIFIERS) expect(isLeftAlone(slider, key, modifier), key).toBe(true);
	expect(onChoose).not.toHaveBeenCalled();
	expect(isLeftAlone(slider, 'ArrowLeft')).toBe(false);
	expect(onChoose).toHaveBeenCalledExactlyOnceWith('2021-01-01');
});
