/** How does a test show panels without a page: of the dataset of the article, with a stand-in for the rest of the page? */

import '../../src/app/style.css';
import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { type AccountChoice, BOTH } from '../../src/domain/account-choice.ts';
import type { StatementId } from '../../src/domain/claim.ts';
import type { ComparisonKind } from '../../src/domain/comparison.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { type Day, parseDay } from '../../src/domain/day.ts';
import type { DayAccounts } from '../../src/domain/day-accounts.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { StatementFilter } from '../../src/domain/statement-filter.ts';
import type { Translation } from '../../src/domain/translation.ts';
import { parseDataset } from '../../src/load/parse-dataset.ts';
import { formatProblem, inFile } from '../../src/load/problem.ts';
import { type Actions, ActionsContext, type LookedUp } from '../../src/panel/actions.ts';
import { GroundContext, showGround } from '../../src/panel/ground.ts';
import { NO_LIGHT } from '../../src/panel/light.ts';
import { PanelContent } from '../../src/panel/PanelContent.tsx';
import type { Panel } from '../../src/panel/panel.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import type { Built } from '../built.ts';

const DATASET = 'panjshir-2021.json';

/** The dataset of the article, as its JSON is after `change`. */
export async function fetchArticle(change = (built: Built) => built): Promise<Dataset> {
	const answer = await fetch(`/datasets/${DATASET}`);
	const parsed = parseDataset(change((await answer.json()) as Built), inFile(DATASET));
	if ('problems' in parsed) throw new Error(parsed.problems.map(formatProblem).join('\n'));
	return parsed.dataset;
}

export function toDay(text: string): Day {
	const day = parseDay(text);
	if (!day) throw new Error(`"${text}" is no day`);
	return day;
}

interface How {
	readonly dataset?: Dataset;
	/** EDTF; the last of the article, unless it says otherwise. */
	readonly day?: string;
	/** English, unless it says otherwise. */
	readonly text?: Catalogue;
	/** Into the language of `text`. */
	readonly translation?: Translation;
}

/** Something of the page as of a day, and what it asks of the page. */
export async function stand(
	{ dataset, day: written = '2021-09-06', text = en, translation }: How,
	draw: (day: Day, dayAccounts: DayAccounts) => ReactNode,
	actions: Partial<Actions> = {},
) {
	const day = toDay(written);
	const shown = showGround(new Ground(dataset ?? (await fetchArticle())), text, translation);
	const asked: Actions = {
		choosePlace: vi.fn(),
		chooseClaim: vi.fn(),
		read: vi.fn(),
		readAt: vi.fn(),
		listClaims: vi.fn(),
		point: vi.fn(),
		showInterpretation: vi.fn(),
		link: () => window.location.href,
		addressOf: null,
		...actions,
	};
	await render(
		<GroundContext value={shown}>
			<ActionsContext value={asked}>{draw(day, shown.ground.on(day))}</ActionsContext>
		</GroundContext>,
	);
	return { dataset: shown.dataset, asked };
}

interface Shown extends How {
	readonly panel: Panel;
	/** Id of the passage that is chosen at first. */
	readonly claim?: string;
	readonly filter?: StatementFilter;
	readonly account?: AccountChoice;
	readonly lookedUp?: LookedUp;
}

/** One of the panels, which remembers what is chosen in it, with room for a part of it. */
export async function showPanel({ panel, claim, filter = {}, account = BOTH, lookedUp, ...how }: Shown) {
	let choose: Actions['chooseClaim'] = () => undefined;
	function Stand({ day, dayAccounts }: { day: Day; dayAccounts: DayAccounts }) {
		const [chosen, setChosen] = useState((claim as StatementId | undefined) ?? null);
		const [asked, setAsked] = useState(filter);
		const [comparison, setComparison] = useState<ComparisonKind | null>(null);
		choose = setChosen;
		return (
			<div className="panel-content" style={{ position: 'fixed', inset: 0, width: 460, height: 700 }}>
				<PanelContent
					panel={panel}
					day={day}
					dayAccounts={dayAccounts}
					account={account}
					claim={chosen}
					lookedUp={lookedUp ?? null}
					place={null}
					light={NO_LIGHT}
					filter={asked}
					onFilter={setAsked}
					comparison={comparison}
					onComparison={setComparison}
				/>
			</div>
		);
	}
	return await stand(how, (day, dayAccounts) => <Stand day={day} dayAccounts={dayAccounts} />, {
		chooseClaim: (id) => choose(id),
	});
}
