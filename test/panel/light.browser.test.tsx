import { expect, it } from 'vitest';
import { LightContext, lightBy, Pointer, useLight } from '../../src/panel/light.ts';
import { placeId } from '../build.ts';
import { toyGround } from '../domain/toy.ts';
import { render } from '../render.tsx';

it('to point at something draws anew what lights up or dims by it, and nothing else', async () => {
	const pointer = new Pointer();
	const drawn: string[] = [];
	function Row({ place }: { place: string }) {
		const isLit = useLight(({ places }) => places.has(placeId(place)));
		drawn.push(place);
		return <li aria-current={isLit}>{place}</li>;
	}
	const lighting = lightBy(pointer, null, toyGround([]).touches);
	const screen = await render(
		<LightContext value={lighting}>
			<ul>
				{['n', 'e', 's', 'w'].map((place) => (
					<Row key={place} place={place} />
				))}
			</ul>
		</LightContext>,
	);
	const pointAt = async (place: string) => {
		drawn.length = 0;
		pointer.point({ place: placeId(place) });
		await expect.element(screen.locator.getByText(place)).toHaveAttribute('aria-current', 'true');
		return new Set(drawn);
	};
	expect(await pointAt('e')).toEqual(new Set(['e']));
	expect(await pointAt('w')).toEqual(new Set(['e', 'w']));
});
