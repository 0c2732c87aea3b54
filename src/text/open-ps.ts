/** The words for opening a dataset, in Pashto. */

import type { OpenWords } from './open-words.ts';

export const openPs: OpenWords = {
	title: 'د معلوماتو پرانیستل',
	staysHere:
		'هېڅ شی نه لېږل کېږي: فایلونه په همدې براوزر کې لوستل او کتل کېږي او په همدې وسیله کې پاتې کېږي.',
	fromDevice: 'له دې وسیلې',
	chooseFile: 'یو فایل پرانیزئ …',
	chooseFolder: 'یوه پوښۍ پرانیزئ …',
	dropHint: 'یا یو فایل یا پوښۍ د پاڼې پر هر ځای خوشې کړئ.',
	byAddress: 'د پتې له مخې',
	address: 'د فایل پته',
	addressHint:
		'په \u2066https://\u2069 پیلېږي. یوازې د هغې له سرور څخه پوښتل کېږي، او هغه سرور ستاسو له پوښتنې خبرېږي.',
	open: 'پرانیزئ',
	notAnAddress: 'دا د فایل پته نه ده. په \u2066https://\u2069 یې پیل کړئ.',
	builtIn: 'د دې سایټ برخه',
	recent: 'مخکې پرانیستل شوي',
	noRecent: 'تر اوسه هېڅ، یا دا براوزر هېڅ شی نه ساتي.',
	recentHint: 'یوازې په همدې براوزر کې ساتل کېږي. که له دې لېست لرې شي، له منځه ځي.',
	forget: (title, where) => `«${title}»، \u2068${where}\u2069 لرې کړئ`,
	shownNow: 'اوس ښودل کېږي',
};
