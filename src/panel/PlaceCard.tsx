import { Fragment, type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import type { Account } from '../domain/account.ts';
import type { Claim, Statement } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import { listPassages } from '../domain/passage-place.ts';
import { listAncestors, type Place, type PlaceId } from '../domain/place.ts';
import type { PlaceReading } from '../domain/reading.ts';
import { partyColour } from '../symbol/paint.ts';
import { accountWords, toponymOf } from '../text/account-words.ts';
import type { ClashWords, SaidWords } from '../text/catalogue.ts';
import { saidWords } from '../text/claim-words.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Fold } from './Fold.tsx';
import { useGround } from './ground.ts';
import { Why } from './Why.tsx';

interface Props {
	place: PlaceId;
	/** Absent for a place without accounts, such as a town. */
	reading: PlaceReading | undefined;
	day: Day;
	/** Whether the card takes the focus as it opens: so when it was opened by hand. */
	takesFocus: boolean;
	onClose: () => void;
}

/** All that was said of one place by one day: each party's account with its quotes, then what nobody's spokesman said. */
export const PlaceCard = memo(function PlaceCard({ place, reading, day, takesFocus, onClose }: Props) {
	const { dataset, text, nameOf } = useGround();
	const dialog = useRef<HTMLDivElement>(null);
	const heading = useId();
	useEffect(() => {
		if (takesFocus) dialog.current?.focus({ preventScroll: true });
	}, [takesFocus]);
	const known = dataset.places.get(place);
	if (!known) return null;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		onClose();
	};
	const inAccounts = new Set<Statement>(
		reading?.accounts.flatMap((a) => [...a.claims, ...a.also, ...a.overtaken]),
	);
	const passages = listPassages(place, dataset);
	const rest = passages.filter(
		(passage) => !inAccounts.has(passage) && (passage.kind === 'context' || passage.said.last <= day),
	);
	const otherNames = listLocalNames(known).filter((name) => name !== nameOf(place));
	const parents = listAncestors(place, dataset.places).map(nameOf);
	return (
		<div
			ref={dialog}
			className="place-card"
			role="dialog"
			aria-labelledby={heading}
			tabIndex={-1}
			onKeyDown={onKeyDown}
		>
			<header>
				<div>
					<h2 id={heading}>{toponymOf(place, dataset, text.lang)}</h2>
					<p className="card-where">
						{text.within(text.level(known.level), parents)}
						{otherNames.map((name) => (
							<Fragment key={name}>
								{' · '}
								<bdi>{name}</bdi>
							</Fragment>
						))}
					</p>
				</div>
				<CloseButton label={text.close} onClose={onClose} />
			</header>
			{reading && (
				<>
					<p className="card-relation">
						{text.asSaidBy(day)}. {text.comparison[reading.comparison.kind]}
					</p>
					{reading.comparison.clashes.length > 0 && <Clashes comparison={reading.comparison} />}
					<div className="card-accounts">
						{reading.accounts.map((account) => (
							<AccountOfParty key={account.party} account={account} />
						))}
					</div>
				</>
			)}
			{rest.length > 0 && (
				<section>
					<h3>{text.alsoReported}</h3>
					{rest.map((passage) => (
						<ClaimQuote key={passage.id} statement={passage} about={place} canRead hasAlternatives />
					))}
				</section>
			)}
			{!reading && rest.length === 0 && (
				<p>
					{passages.length === 0 ? text.noPassages(nameOf(place)) : text.noPassagesYet(nameOf(place), day)}
				</p>
			)}
			{known.notes.length > 0 && (
				<details>
					<summary>{text.doubts}</summary>
					<ul>
						{known.notes.map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
});

/** The words that the accounts contradict each other in. */
function Clashes({ comparison }: { comparison: Comparison }) {
	const { dataset, text } = useGround();
	const pairs = new Map<string, readonly [ClashWords, ClashWords]>();
	for (const clash of comparison.clashes) {
		const [one, other] = clash.map((bearing) => saidWords(bearing, dataset, text));
		if (!one || !other) continue;
		const key = `${text.assertion(one.assertion)} ${text.assertion(other.assertion)}`;
		const known = pairs.get(key);
		pairs.set(key, [gather(one, known?.[0]), gather(other, known?.[1])]);
	}
	const sentences = [...pairs.values()].map(([one, other]) => text.clash(one, other));
	return (
		<Fold title={text.whereTheyClash}>
			<ul>
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
		</Fold>
	);
}

/** The same words of several claims are told once. */
function gather({ claim, assertion }: SaidWords, known: ClashWords | undefined): ClashWords {
	return { party: claim.party, assertion, ids: [...new Set([...(known?.ids ?? []), claim.id])] };
}

function AccountOfParty({ account }: { account: Account }) {
	const { dataset, text, wordsOf } = useGround();
	return (
		<section className="card-account" style={{ borderColor: partyColour(account.party) }}>
			<h3>{wordsOf(account.party).short}</h3>
			<p>{text.account(accountWords(account, dataset, text))}</p>
			<Quotes claims={account.claims} account={account} />
			{account.also.length > 0 && (
				<>
					<h4>{text.alsoSaid}</h4>
					<Quotes claims={account.also} account={account} />
				</>
			)}
			{account.overtaken.length > 0 && (
				<details>
					<summary>{text.earlier}</summary>
					<Quotes claims={account.overtaken} account={account} />
				</details>
			)}
			<Why account={account} />
		</section>
	);
}

function Quotes({ claims, account }: { claims: readonly Claim[]; account: Account }) {
	return claims.map((claim) => (
		<ClaimQuote key={claim.id} statement={claim} about={account.place} canRead hasAlternatives />
	));
}

/** The preferred name in each language not written in Latin script, each once. */
function listLocalNames({ toponyms }: Place): readonly string[] {
	const first = new Map<string, string>();
	for (const { lang, text } of toponyms) {
		if (/-(?!Latn)[A-Z][a-z]{3}\b/.test(lang) && !first.has(lang)) first.set(lang, text);
	}
	return [...new Set(first.values())];
}
