/** What of a service worker's scope is used here? TypeScript's own types of it clash with those of a page. */

interface WorkerEvent {
	waitUntil(promise: Promise<unknown>): void;
}

interface WorkerEvents {
	readonly install: WorkerEvent;
	readonly activate: WorkerEvent;
	readonly message: WorkerEvent & { readonly data: unknown };
	readonly fetch: { readonly request: Request; stopImmediatePropagation(): void };
}

export interface WorkerScope {
	addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: {
		claim(): Promise<void>;
		/** Those that this worker controls. */
		matchAll(): Promise<readonly { readonly url: string; navigate(url: string): Promise<unknown> }[]>;
	};
	readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
	readonly caches: CacheStorage;
}
