import type { ComponentProps } from 'react';
import type { Account } from '../domain/account.ts';
import { listReported, type PlaceRow } from '../domain/place-table.ts';
import { listSayings, type Saying, sayingKey } from '../domain/saying.ts';
import { partyColour } from '../symbol/paint.ts';
import { isSigned } from '../symbol/sign.ts';
import { sayingSince } from '../text/said.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { useLight } from './light.ts';
import { SignIcon } from './SignIcon.tsx';

interface Props {
	/** Where it is in the table, for who draws that. */
	at: ComponentProps<'tr'>;
	row: PlaceRow;
	isSelected: boolean;
}

/** A place with each account of it. */
export function DistrictRow({ at, row, isSelected }: Props) {
	const { dataset, text, names } = useGround();
	const { choosePlace, point } = useActions();
	const { place, accounts, comparison } = row;
	const level = dataset.places.get(place)?.level ?? '';
	return (
		<tr {...at} {...useBehaviour(row, isSelected)}>
			<th scope="row">
				<button
					type="button"
					aria-expanded={isSelected}
					data-row={place}
					onClick={() => choosePlace(isSelected ? null : place)}
					onFocus={() => point({ place })}
					onBlur={() => point(null)}
				>
					{names.place(place)}
				</button>
				{level !== dataset.colouredLevel && <small>{text.level(level)}</small>}
			</th>
			{accounts.map((account) => (
				<td key={account.voice} data-kind={account.kind}>
					<AccountCell account={account} />
				</td>
			))}
			<td>{text.comparisonLabel[comparison.kind]}</td>
			<td className="number">{text.number(row.claims)}</td>
		</tr>
	);
}

/** What observers say of the place in the row before. */
export function ReportedRow({ at, row, isSelected }: Props) {
	const { text, names } = useGround();
	return (
		<tr {...at} className="reported" data-leads={row.place} {...useBehaviour(row, isSelected)}>
			<td colSpan={row.accounts.length + 3}>
				{text.alsoReported}
				{listReported(row).map((account) => (
					<div key={account.voice}>
						<b>{names.voice(account.voice).short}</b>
						<AccountCell account={account} />
					</div>
				))}
			</td>
		</tr>
	);
}

function useBehaviour({ place }: PlaceRow, isSelected: boolean) {
	const { ground } = useGround();
	const { point } = useActions();
	return {
		'data-is-selected': isSelected,
		'data-is-lit': useLight(({ places }) => places.has(place)),
		'data-is-inside': ground.standingOf(place) === 'inside',
		onPointerEnter: () => point({ place }),
		onPointerLeave: () => point(null),
	};
}

/** What an account says of its place, most important first. */
function AccountCell({ account }: { account: Account }) {
	const { text, names } = useGround();
	const [headline, ...others] = listSayings(account);
	return (
		<>
			<span className="cell-label" style={{ borderColor: colourOf(headline) }}>
				<SayingSign saying={headline} />
				{text.saying(headline, names)}
			</span>
			<small>{text.accountNote(account, names)}</small>
			{others.map((saying) => (
				<small key={sayingKey(saying)}>
					<SayingSign saying={saying} />
					{sayingSince(saying, text, names)}
				</small>
			))}
		</>
	);
}

/** The sign of what is said, also where it is lent; the map shows that beside the place it was said of. */
function SayingSign({ saying: { kind, holder } }: { saying: Saying }) {
	if (kind === 'mixed' || kind === 'silent' || !isSigned(kind)) return null;
	return <SignIcon sign={{ name: kind, ...(holder !== undefined && { holder }) }} />;
}

/** That of who is said to hold the place; what a sign shows has its colour there. */
function colourOf({ kind, holder }: Saying): string | undefined {
	if (kind === 'mixed' || kind === 'silent' || isSigned(kind) || holder === undefined) return undefined;
	return partyColour(holder);
}
