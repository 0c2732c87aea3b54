import { expect, it } from 'vitest';
import { useAboutStep } from '../../../src/app/about/use-about-step.ts';
import { useView } from '../../../src/app/use-view.ts';
import { aDataset, partyId } from '../../build.ts';
import { act, renderHook } from '../../render.tsx';
import { anOpened } from '../an-opened.ts';

it('the step of “About” has the address of what is seen, where the browser has refused to write it', async () => {
	const opened = anOpened(aDataset());
	const result = await renderHook(() => {
		const page = useView(opened, null, () => undefined);
		return { page, about: useAboutStep(page.addressNow) };
	});
	window.history.pushState = () => {
		throw new Error('refused on purpose');
	};
	await act(() => result.current.page.dispatch({ type: 'account', account: partyId('a') }));
	expect(window.location.search).not.toContain('account=');
	Reflect.deleteProperty(window.history, 'pushState');
	await act(() => result.current.about.open());
	expect(window.location.search).toBe('?account=a');
});
