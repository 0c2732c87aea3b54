import type { Account } from '../domain/account.ts';
import type { Alternative, Statement } from '../domain/claim.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Day } from '../domain/day.ts';
import type { PlaceAccounts } from '../domain/day-accounts.ts';
import type { Place } from '../domain/place.ts';
import type { Reach } from '../domain/reach.ts';
import type { ClashSide } from '../text/catalogue.ts';
import { useGround } from './ground.ts';
import { Why } from './Why.tsx';

interface Props {
	place: Place;
	there: PlaceAccounts | undefined;
	accounts: readonly Account[];
	/** All that are quoted on the card. */
	passages: readonly Statement[];
	day: Day;
}

/** How the words were taken: what clashes with what, the steps to each account, notes, what else the words could mean, and doubts about the place. */
export function HowRead({ place, there, accounts, passages, day }: Props) {
	const { text, names } = useGround();
	return (
		<>
			{there && <Clashes comparison={there.comparison} />}
			{accounts.map((account) => (
				<section key={account.voice}>
					<h4>{names.voice(account.voice).short}</h4>
					<Why account={account} day={day} />
				</section>
			))}
			{passages.filter(hasNotes).map((passage) => (
				<section key={passage.id}>
					<h4>{passage.id}</h4>
					{passage.note !== undefined && <p dir="auto">{names.translated(passage.note)}</p>}
					{listAlternatives(passage).map(({ note }) => (
						<p key={note} dir="auto">
							{text.otherInterpretation(names.translated(note))}
						</p>
					))}
				</section>
			))}
			{place.notes.length > 0 && (
				<section>
					<h4>{text.doubts}</h4>
					<ul>
						{place.notes.map((note) => (
							<li key={note} dir="auto">
								{names.translated(note)}
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

/** Whether whoever recorded it says how it was taken, or how else it could be. */
export function hasNotes(passage: Statement): boolean {
	return passage.note !== undefined || listAlternatives(passage).length > 0;
}

function listAlternatives(passage: Statement): readonly Alternative[] {
	return passage.kind === 'claim' ? passage.alternatives : [];
}

/** What each says that clashes, in words. */
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
	if (sentences.length === 0) return null;
	return (
		<ul>
			{sentences.map((sentence) => (
				<li key={sentence}>{sentence}</li>
			))}
		</ul>
	);
}

/** The same words of several claims are told once. */
function gather({ claim, assertion }: Reach, known: ClashSide | undefined): ClashSide {
	return { voice: claim.claimant, assertion, ids: [...new Set([...(known?.ids ?? []), claim.id])] };
}
