/** What do single keys do while the focus is in the maps or in what controls them? */

import type { KeyboardEvent } from 'react';
import { withPlainDigits } from '../domain/fold.ts';
import { listChoices } from '../panel/AccountChoice.tsx';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import { isModified } from '../panel/is-modified.ts';
import { KEY_LIST } from '../panel/MapTools.tsx';
import type { Page } from './use-page.ts';

/** CSS pixels that an arrow moves the maps by. */
const STEP = 80;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-STEP, 0],
	ArrowRight: [STEP, 0],
	ArrowUp: [0, -STEP],
	ArrowDown: [0, STEP],
};

/** As the list of keys tells them (`HelpWords.keys`). */
export function useKeys({ shared, lookAtAll }: Pick<Page, 'shared' | 'lookAtAll'>) {
	const { dataset } = useGround();
	const { chooseAccount } = useActions();
	return (event: KeyboardEvent) => {
		if (isModified(event) || event.defaultPrevented) return;
		const key = withPlainDigits(event.key);
		const account = /^[1-9]$/.test(key) && listChoices(dataset)[Number(key) - 1];
		const isOnMap = event.target instanceof Element && event.target.closest('.maps') !== null;
		const arrow = isOnMap ? ARROWS[key] : undefined;
		if (account) chooseAccount(account);
		else if (key === '0') lookAtAll();
		else if (key === '?' || key === '؟') document.getElementById(KEY_LIST)?.showPopover();
		else if (key === '+') shared.zoom(1);
		else if (key === '-') shared.zoom(-1);
		else if (arrow) shared.pan(arrow);
		else return;
		event.preventDefault();
	};
}
