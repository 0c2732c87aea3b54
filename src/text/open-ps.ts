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
		'په \u2066https://\u2069 یا \u2066http://\u2069 پیلېږي. یوازې د هغې له سرور څخه پوښتل کېږي، او هغه سرور ستاسو له پوښتنې خبرېږي.',
	open: 'پرانیزئ',
	notAnAddress: 'دا د فایل پته نه ده. په \u2066https://\u2069 یا \u2066http://\u2069 یې پیل کړئ.',
	builtIn: 'د دې سایټ برخه',
	recent: 'مخکې پرانیستل شوي',
	noRecent: 'تر اوسه هېڅ، یا دا براوزر هېڅ شی نه ساتي.',
	recentHint: 'یوازې په همدې براوزر کې ساتل کېږي. که له دې لېست لرې شي، له منځه ځي.',
	forget: (title, where) => `«${title}»، \u2068${where}\u2069 لرې کړئ`,
	shownNow: 'اوس ښودل کېږي',
	dropHere: 'د معلوماتو ټولګه دلته خوشې کړئ: یو فایل یا یوه پوښۍ. په همدې وسیله کې پاتې کېږي.',
	reading: (file) => `\u2068${file}\u2069 لوستل کېږي …`,
	megabytesRead: (read, total) =>
		total === undefined ? `${read} مېګابایټه` : `له ${total} څخه ${read} مېګابایټه`,
	recordsChecked: (n) => `${n} موارد کتل کېږي`,
	accountsFollowed: (n, total) => `له ${total} څخه ${n} روایتونه جوړ شوي`,
	cancel: 'لغوه',
	notShown: (file) => `\u2068${file}\u2069 نه شي ښودل کېدای. نخشه هماغسې ده چې مخکې وه.`,
	tilesAsked: (host) =>
		`د معلوماتو دا ټولګه د \u2068${host}\u2069 د نخشې کاشۍ یادوي؛ هغه به خبر شي چې تاسو ورته ګورئ.`,
	loadTiles: 'دې راشي',
};
