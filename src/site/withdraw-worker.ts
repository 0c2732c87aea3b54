/** What takes back a worker that readers have? This one, served in its place: it takes over at once and goes. */

import { withdraw } from './withdraw.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
// Where no older worker had the pages, there is none to navigate: a page that registers this one is left alone.
self.addEventListener('activate', (event) => event.waitUntil(withdraw(self)));
