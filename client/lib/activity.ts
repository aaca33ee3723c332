/**
 * When the server last answered somebody who is signed in, in this tab or another of the same browser: from then on
 * the time without use is counted. Nothing is asked of the server for it.
 */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('waymark-activity');
let last = Date.now();

channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (typeof event.data === 'number') last = Math.max(last, event.data);
});

/** Called with every answer that was not a refusal. */
export function noteActivity(): void {
  last = Date.now();
  channel?.postMessage(last);
}

/** Milliseconds since 1970, by the clock of this browser. */
export function lastActivity(): number {
  return last;
}
