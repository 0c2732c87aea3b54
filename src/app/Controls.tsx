import { AccountChoice } from '../panel/AccountChoice.tsx';
import { useActions } from '../panel/actions.ts';
import { DayControl } from '../panel/DayControl.tsx';
import { MapTools } from '../panel/MapTools.tsx';
import { useResolvedView } from '../panel/resolved-view.ts';
import { useKeys } from './use-keys.ts';
import type { Page } from './use-page.ts';

/** Whose account, which day, and what moves the maps. */
export function Controls({ page }: { page: Page }) {
	const { view } = useResolvedView();
	const { chooseDay } = useActions();
	const onKeyDown = useKeys(page);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the controls that it holds
		<div className="controls" onKeyDown={onKeyDown}>
			<AccountChoice />
			<div className="steering">
				<DayControl day={view.day} onChoose={chooseDay} />
				<MapTools onZoom={(by) => page.shared.zoom(by)} onWhole={page.lookAtAll} />
			</div>
		</div>
	);
}
