/** How does a test show panels without a page: of the dataset of the article, with a stand-in for the rest of the page? */

import '../../src/app/style.css';
import '../../src/panel/panel-area.css';
import { type ReactNode, useState } from 'react';
import { vi } from 'vitest';
import { initialView } from '../../src/app/reduce-view.ts';
import { type AccountChoice, BOTH, shownVoices } from '../../src/domain/account-choice.ts';
import { listChanges } from '../../src/domain/change.ts';
import type { StatementId } from '../../src/domain/claim.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { addDays, type Day, parseDay } from '../../src/domain/day.ts';
import type { DayAccounts } from '../../src/domain/day-accounts.ts';
import { Ground } from '../../src/domain/ground.ts';
import type { StatementFilter } from '../../src/domain/statement-filter.ts';
import type { Translation } from '../../src/domain/translation.ts';
import { readText } from '../../src/load/read-text.ts';
import { type Actions, ActionsContext, type LookedUp } from '../../src/panel/actions.ts';
import { GroundContext, showGround } from '../../src/panel/ground.ts';
import { PanelContent } from '../../src/panel/PanelContent.tsx';
import { openPanel, type Panel } from '../../src/panel/panel.ts';
import { type ResolvedView, ResolvedViewContext } from '../../src/panel/resolved-view.ts';
import type { View } from '../../src/panel/view.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { en } from '../../src/text/en.ts';
import type { Built } from '../built.ts';
import { render } from '../render.tsx';

const DATASET = 'panjshir-2021.json';

/** The dataset of the article, as its JSON is after `change`. */
export async function fetchArticle(change = (built: Built) => built): Promise<Dataset> {
	const answer = await fetch(`/datasets/${DATASET}`);
	const changed = change((await answer.json()) as Built);
	const { dataset, problems } = readText(JSON.stringify(changed), DATASET);
	if (!dataset) throw new Error(problems.join('\n'));
	return dataset;
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
	readonly view?: Partial<View>;
	readonly lookedUp?: LookedUp | null;
}

/** A stand-in for what the page does. */
export function createActions(): Actions {
	return {
		chooseAccount: vi.fn(),
		chooseDay: vi.fn(),
		choosePanel: vi.fn(),
		choosePlace: vi.fn(),
		chooseClaim: vi.fn(),
		read: vi.fn(),
		readAt: vi.fn(),
		filterClaims: vi.fn(),
		listClaims: vi.fn(),
		filterDistricts: vi.fn(),
		point: vi.fn(),
		showInterpretation: vi.fn(),
		link: () => window.location.href,
		firstView: () => '?',
		addressOf: null,
	};
}

/** Something of the page as of a day, and what it asks of the page. `view`: what it shows besides. */
export async function stand(
	{ dataset, day: written = '2021-09-06', text = en, translation, view: parts = {}, lookedUp = null }: How,
	draw: (day: Day, dayAccounts: DayAccounts) => ReactNode,
	actions: Partial<Actions> = {},
) {
	const day = toDay(written);
	const shown = showGround(new Ground(dataset ?? (await fetchArticle())), text, translation);
	const { ground } = shown;
	const dayAccounts = ground.on(day);
	const asked = { ...createActions(), ...actions };
	/** It remembers what is chosen in it. */
	function Stand() {
		const [view, setView] = useState<View>({ ...initialView(shown.dataset), day, ...parts });
		const change = (changed: Partial<View>) => setView((before) => ({ ...before, ...changed }));
		const remembered: Actions = {
			...asked,
			chooseClaim: (claim) => {
				asked.chooseClaim(claim);
				change({ claim });
			},
			filterClaims: (filter) => change({ filter }),
			filterDistricts: (comparison) => change({ comparison }),
		};
		const resolved: ResolvedView = {
			view,
			voices: shownVoices(view.account, shown.dataset),
			dayAccounts,
			changes: listChanges(ground.on(addDays(day, -1)), dayAccounts),
			panel: openPanel(view.panel, true),
			lookedUp,
		};
		return (
			<GroundContext value={shown}>
				<ResolvedViewContext value={resolved}>
					<ActionsContext value={remembered}>{draw(day, dayAccounts)}</ActionsContext>
				</ResolvedViewContext>
			</GroundContext>
		);
	}
	await render(<Stand />);
	return { dataset: shown.dataset, asked };
}

interface PanelShown extends How {
	readonly panel: Panel;
	/** Id of the passage that is chosen at first. */
	readonly claim?: string;
	readonly filter?: StatementFilter;
	readonly account?: AccountChoice;
}

/** One of the panels, with room for a part of it. */
export async function showPanel({ panel, claim, filter = {}, account = BOTH, ...how }: PanelShown) {
	const words = await (how.text ?? en).panelWords();
	// An id of the dataset that is shown.
	const chosen = (claim as StatementId | undefined) ?? null;
	return await stand({ ...how, view: { ...how.view, claim: chosen, filter, account } }, () => (
		<div className="panel-content" style={{ position: 'fixed', inset: 0, width: 460, height: 700 }}>
			<PanelContent panel={panel} words={words} />
		</div>
	));
}
