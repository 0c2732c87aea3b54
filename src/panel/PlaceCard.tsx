import { Fragment, type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import type { Account } from '../domain/account.ts';
import type { Claim, Statement } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import { listNamedAncestors } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceAccounts } from '../domain/day-accounts.ts';
import { listPassages } from '../domain/passage-place.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Reach } from '../domain/reach.ts';
import { listSayings } from '../domain/saying.ts';
import { voiceColour } from '../symbol/paint.ts';
import type { ClashSide } from '../text/catalogue.ts';
import { toponymOf } from '../text/naming.ts';
import { useActions } from './actions.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { CloseButton } from './CloseButton.tsx';
import { Fold } from './Fold.tsx';
import { useGround } from './ground.ts';
import { Why } from './Why.tsx';

interface Props {
	place: PlaceId;
	/** Absent for a place without accounts, such as a town of which nothing is asserted. */
	there: PlaceAccounts | undefined;
	day: Day;
	/** Whether the card takes the focus as it opens: so when it was opened by hand. */
	takesFocus: boolean;
	onClose: () => void;
}

/** All that was said of one place by one day: each party's account with its quotes, then those of observers, then what else was said. */
export const PlaceCard = memo(function PlaceCard({ place, there, day, takesFocus, onClose }: Props) {
	const { ground, dataset, text, names } = useGround();
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
	const accounts = there?.accounts ?? [];
	const observed = (there?.observed ?? []).filter(hasSpoken);
	const inAccounts = new Set<Statement>([...accounts, ...observed].flatMap(listClaims));
	const passages = listPassages(place, dataset);
	const rest = passages.filter(
		(passage) => !inAccounts.has(passage) && (passage.kind === 'context' || passage.said.last <= day),
	);
	const otherNames = listLocalNames(known).filter((name) => name !== names.place(place));
	const parents = listNamedAncestors(place, dataset).map(names.place);
	const inside = ground.assertedInside(place).filter((one) => {
		const { accounts, observed } = ground.placeOn(one, day);
		return [...accounts, ...observed].some(hasSpoken);
	});
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
						{text.withNames(text.within(text.level(known.level), parents), otherNames)}
					</p>
				</div>
				<CloseButton label={text.close} onClose={onClose} />
			</header>
			{there && (
				<>
					<p className="card-relation">
						{text.relationBy(day, [text.comparison[there.comparison.kind]])}{' '}
						<ContradictInside places={there.comparison.inside} />
					</p>
					{there.comparison.clashes.length > 0 && <Clashes comparison={there.comparison} />}
					{inside.length > 0 && (
						<p className="places">
							{text.showOnMap}{' '}
							{inside.map((one) => (
								<PlaceButton key={one} place={one} className="chip" />
							))}
						</p>
					)}
					<div className="card-accounts">
						{accounts.map((account) => (
							<AccountOfVoice key={account.voice} account={account} day={day} />
						))}
					</div>
				</>
			)}
			{observed.length > 0 && (
				<section>
					<h3>{text.alsoReported}</h3>
					<p>{text.observerNote}</p>
					<div className="card-accounts">
						{observed.map((account) => (
							<AccountOfVoice key={account.voice} account={account} day={day} />
						))}
					</div>
				</section>
			)}
			{rest.length > 0 && (
				<section>
					<h3>{text.otherPassages}</h3>
					{rest.map((passage) => (
						<ClaimQuote key={passage.id} statement={passage} about={place} canRead hasAlternatives />
					))}
				</section>
			)}
			{!there && rest.length === 0 && (
				<p>
					{passages.length === 0
						? text.noPassages(names.place(place))
						: text.noPassagesYet(names.place(place), day)}
				</p>
			)}
			{known.notes.length > 0 && (
				<details>
					<summary>{text.doubts}</summary>
					<ul>
						{known.notes.map((note) => (
							<li key={note} dir="auto">
								{names.translated(note)}
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	);
});

/** Holds the place of a name in a sentence; no catalogue has it. */
const GAP = '\ufffc';

/** The places inside a district whose accounts contradict each other, each a way to its card. */
function ContradictInside({ places }: { places: readonly PlaceId[] }) {
	const { text } = useGround();
	if (places.length === 0) return null;
	const [before, ...parts] = text.contradictInside(places.map(() => GAP)).split(GAP);
	return (
		<>
			{before}
			{places.map((place, i) => (
				<Fragment key={place}>
					<PlaceButton place={place} className="place-link" />
					{parts[i]}
				</Fragment>
			))}
		</>
	);
}

/** Leads to the card of another place. */
function PlaceButton({ place, className }: { place: PlaceId; className: string }) {
	const { names } = useGround();
	const { choosePlace, point } = useActions();
	return (
		<button
			type="button"
			className={className}
			onClick={() => choosePlace(place)}
			onFocus={() => point({ place })}
			onBlur={() => point(null)}
			onPointerEnter={() => point({ place })}
			onPointerLeave={() => point(null)}
		>
			{names.place(place)}
		</button>
	);
}

/** The words that the accounts contradict each other in. */
function Clashes({ comparison }: { comparison: Comparison }) {
	const { text, names } = useGround();
	const pairs = new Map<string, readonly [ClashSide, ClashSide]>();
	for (const [{ reach: one }, { reach: other }] of comparison.clashes) {
		const key = [one, other]
			.map(({ claim, assertion }) => `${claim.claimant}: ${text.assertion(assertion, names)}`)
			.join(' ');
		const known = pairs.get(key);
		pairs.set(key, [gather(one, known?.[0]), gather(other, known?.[1])]);
	}
	const sentences = [...pairs.values()].map(([one, other]) => text.clash(one, other, names));
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
function gather({ claim, assertion }: Reach, known: ClashSide | undefined): ClashSide {
	return { voice: claim.claimant, assertion, ids: [...new Set([...(known?.ids ?? []), claim.id])] };
}

function AccountOfVoice({ account, day }: { account: Account; day: Day }) {
	const { text, names } = useGround();
	const { voice, claims, also, overtaken } = account;
	const [, ...besides] = listSayings(account);
	return (
		<section className="card-account" style={{ borderColor: voiceColour(voice) }}>
			<h3>{names.voice(voice).short}</h3>
			<p>{text.account(account, names)}</p>
			{besides.length > 0 && <p>{text.besides(names.voice(voice), besides, names)}</p>}
			<Quotes claims={claims} account={account} />
			{also.length > 0 && (
				<>
					<h4>{text.alsoSaid}</h4>
					<Quotes claims={also} account={account} />
				</>
			)}
			{overtaken.length > 0 && (
				<details>
					<summary>{text.earlier}</summary>
					<Quotes claims={overtaken} account={account} />
				</details>
			)}
			<Why account={account} day={day} />
		</section>
	);
}

function listClaims({ claims, also, overtaken }: Account): readonly Claim[] {
	return [...claims, ...also, ...overtaken];
}

/** Whether any words bear on the place, even if none of them stands. */
function hasSpoken(account: Account): boolean {
	return account.kind !== 'silent' || account.overtaken.length > 0;
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
