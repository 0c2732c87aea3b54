import { type ComponentProps, type ReactNode, useMemo, useState } from 'react';
import { addDays } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import { Maps } from '../map/Maps.tsx';
import { useActions } from '../panel/actions.ts';
import { useGround } from '../panel/ground.ts';
import { HatchPatterns } from '../panel/HatchPatterns.tsx';
import { Legend } from '../panel/Legend.tsx';
import { useLight } from '../panel/light.ts';
import { useResolvedView } from '../panel/resolved-view.ts';
import { type Fill, fillOf } from '../symbol/fill.ts';
import { listDrawn, listLegendRows, listOccurring } from '../symbol/legend.ts';
import { isStyled } from './use-colours.ts';
import { useKeys } from './use-keys.ts';
import { type Page, STAGE } from './use-page.ts';

interface Props {
	page: Page;
	/** What else each map does. */
	inMaps?: ReactNode;
	children?: ReactNode;
}

/** The maps and, beneath them, what their marks mean. */
export function Stage({ page, inMaps, children }: Props) {
	const { ground, dataset, text } = useGround();
	const { view, dayAccounts } = useResolvedView();
	const { choosePlace, point } = useActions();
	const [hasStyle] = useState(isStyled);
	const onKeyDown = useKeys(page);
	const { maps, shared, sight, tiles, focus, stage } = page;
	const rows = useMemo(() => {
		const drawn = listDrawn(maps.map(({ shown }) => shown));
		const parties = dataset.parties.map(({ id }) => id);
		return listLegendRows(parties, new Set([...listOccurring(ground), ...drawn]));
	}, [maps, ground, dataset]);
	const fills = useMemo(
		() => [
			...rows.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'ground' ? [mark.fill] : []))),
			// Those of the day before stand beside what changed since.
			...[dayAccounts, ground.on(addDays(view.day, -1))].flatMap(listFills),
		],
		[rows, dayAccounts, ground, view.day],
	);
	return (
		<section
			className="stage"
			id={STAGE}
			ref={stage}
			tabIndex={-1}
			aria-label={text.map}
			onKeyDown={onKeyDown}
		>
			{children}
			<HatchPatterns fills={fills} />
			{hasStyle && (
				<LitMaps
					maps={maps}
					shared={shared}
					selected={view.place}
					focus={focus}
					sight={sight}
					tiles={tiles}
					onSelect={choosePlace}
					onPoint={point}
				>
					{inMaps}
				</LitMaps>
			)}
			<Legend rows={rows} />
		</section>
	);
}

/** By itself, since pointing changes the light alone. */
function LitMaps(props: Omit<ComponentProps<typeof Maps>, 'light'>) {
	return <Maps light={useLight((light) => light)} {...props} />;
}

function listFills(dayAccounts: DayAccounts): readonly Fill[] {
	return [...dayAccounts.values()].flatMap(({ accounts, observed }) =>
		[...accounts, ...observed].map(fillOf),
	);
}
