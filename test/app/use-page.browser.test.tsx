import { expect, it } from 'vitest';
import { usePage } from '../../src/app/use-page.ts';
import { en } from '../../src/text/en.ts';
import { aDataset, placeId } from '../build.ts';
import { act, renderHook } from '../render.tsx';
import { anOpened } from './an-opened.ts';

it('the page is not drawn anew when somebody points at a place: it lights up by itself', async () => {
	let times = 0;
	const props = {
		opened: anOpened(aDataset()),
		onOpen: () => undefined,
		text: en,
		language: 'en',
		askedLanguage: null,
		hasLanguageFailed: false,
		onAskLanguage: () => undefined,
	};
	const result = await renderHook(() => {
		times++;
		return usePage(props);
	});
	const before = times;
	await act(() => result.current.actions.point({ place: placeId('n') }));
	expect([...result.current.lighting.now().places]).toEqual(['n']);
	expect(times).toBe(before);
	await act(() => result.current.actions.choosePlace(placeId('n')));
	expect(times).toBeGreaterThan(before);
});
