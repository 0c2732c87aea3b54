import type { PanelWords } from '../text/panel-words.ts';
import { ArticleReader } from './ArticleReader.tsx';
import { useActions } from './actions.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DistrictTable } from './DistrictTable.tsx';
import { useGround } from './ground.ts';
import { Overview } from './Overview.tsx';
import type { Panel } from './panel.ts';
import { useResolvedView } from './resolved-view.ts';

export interface Props {
	panel: Panel;
	/** Of cards, the article and the list of claims. */
	words: PanelWords;
}

/** One of the panels, and the card of the chosen passage beneath it. */
export function PanelContent({ panel, words }: Props) {
	const { ground } = useGround();
	const { view, dayAccounts, lookedUp } = useResolvedView();
	const { filterClaims, filterDistricts } = useActions();
	const { claim, day } = view;
	const statement = claim === null ? undefined : ground.findStatement(claim);
	return (
		<>
			{panel === 'overview' && <Overview />}
			{panel === 'districts' && (
				<DistrictTable
					dayAccounts={dayAccounts}
					day={day}
					selected={view.place}
					comparison={view.comparison}
					onComparison={filterDistricts}
				/>
			)}
			{panel === 'article' && (
				<ArticleReader
					claim={claim}
					lookedUp={lookedUp && 'claim' in lookedUp && lookedUp.claim !== claim ? null : lookedUp}
					words={words}
				/>
			)}
			{panel === 'claims' && (
				<ClaimList
					claim={claim}
					account={view.account}
					filter={view.filter}
					words={words}
					onFilter={filterClaims}
				/>
			)}
			{statement && (
				<ClaimCard key={statement.id} statement={statement} day={day} panel={panel} words={words} />
			)}
		</>
	);
}
