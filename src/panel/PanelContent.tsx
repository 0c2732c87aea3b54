import './panels.css';
import type { StatementId } from '../domain/claim.ts';
import type { ComparisonKind } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { DayAccounts } from '../domain/day-accounts.ts';
import type { VoiceId } from '../domain/observer.ts';
import type { PlaceId } from '../domain/place.ts';
import type { StatementFilter } from '../domain/statement-filter.ts';
import { ArticleReader } from './ArticleReader.tsx';
import type { LookedUp } from './actions.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DistrictTable } from './DistrictTable.tsx';
import { useGround } from './ground.ts';
import type { Light } from './light.ts';
import { Overview } from './Overview.tsx';
import type { Panel } from './panel.ts';

export interface Props {
	panel: Panel;
	day: Day;
	dayAccounts: DayAccounts;
	/** Whose accounts the maps show; all parties', unless told otherwise. */
	voices?: readonly VoiceId[];
	/** The chosen passage, whose card stands below. */
	claim: StatementId | null;
	lookedUp: LookedUp | null;
	place: PlaceId | null;
	light: Light;
	filter: StatementFilter;
	onFilter: (filter: StatementFilter) => void;
	comparison: ComparisonKind | null;
	onComparison: (comparison: ComparisonKind | null) => void;
}

/** One of the panels, and the card of the chosen passage beneath it. */
export function PanelContent({ panel, day, dayAccounts, claim, lookedUp, place, light, ...rest }: Props) {
	const { ground, dataset } = useGround();
	const statement = claim === null ? undefined : ground.findStatement(claim);
	return (
		<>
			{panel === 'overview' && (
				<Overview
					day={day}
					dayAccounts={dayAccounts}
					voices={rest.voices ?? dataset.parties.map(({ id }) => id)}
					selected={place}
					lit={light.places}
				/>
			)}
			{panel === 'districts' && (
				<DistrictTable
					dayAccounts={dayAccounts}
					day={day}
					selected={place}
					lit={light.places}
					comparison={rest.comparison}
					onComparison={rest.onComparison}
				/>
			)}
			{panel === 'article' && (
				<ArticleReader
					claim={claim}
					lit={light.passages}
					lookedUp={lookedUp?.claim === claim ? lookedUp : null}
				/>
			)}
			{panel === 'claims' && (
				<ClaimList claim={claim} lit={light.passages} filter={rest.filter} onFilter={rest.onFilter} />
			)}
			{statement && <ClaimCard key={statement.id} statement={statement} day={day} panel={panel} />}
		</>
	);
}
