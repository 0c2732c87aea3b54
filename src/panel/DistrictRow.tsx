import type { Account } from '../domain/account.ts';
import type { PlaceRow } from '../domain/place-table.ts';
import { listSayings, type Saying, sayingKey } from '../domain/saying.ts';
import { partyColour } from '../symbol/paint.ts';
import { isSigned } from '../symbol/sign.ts';
import { sayingSince } from '../text/said.ts';
import { useActions } from './actions.ts';
import { useGround } from './ground.ts';
import { useLight } from './light.ts';
import { SignIcon } from './SignIcon.tsx';

/** A place with each account of it; beneath, what observers say of it. */
export function DistrictRow({ row, isSelected }: { row: PlaceRow; isSelected: boolean }) {
	const { ground, dataset, text, names } = useGround();
	const { choosePlace, point } = useActions();
	const { place, accounts, observed, comparison } = row;
	const isLit = useLight(({ places }) => places.has(place));
	const level = dataset.places.get(place)?.level ?? '';
	const reported = observed.filter(({ kind }) => kind !== 'silent');
	const behaviour = {
		'data-is-selected': isSelected,
		'data-is-lit': isLit,
		'data-is-inside': ground.standingOf(place) === 'inside',
		onPointerEnter: () => point({ place }),
		onPointerLeave: () => point(null),
	};
	return (
		<>
			<tr {...behaviour}>
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
			{reported.length > 0 && (
				<tr className="reported" data-leads={place} {...behaviour}>
					<td colSpan={accounts.length + 3}>
						{text.alsoReported}
						{reported.map((account) => (
							<div key={account.voice}>
								<b>{names.voice(account.voice).short}</b>
								<AccountCell account={account} />
							</div>
						))}
					</td>
				</tr>
			)}
		</>
	);
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
