import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Sends bytes to a listening server exactly as they are, and gives what came back until it closes the connection.
 * @param pieces sent one after the other
 * @param options.pauseMs between the pieces
 * @param options.patienceMs how long to wait for the end
 * @returns what came back, how long it took, and whether it was the server that ended it
 */
export async function wire(port: number, pieces: readonly (string | Buffer)[], { pauseMs = 0, patienceMs = 10_000 } = {}): Promise<{ answer: string; status: number; ms: number; closed: boolean }> {
  const started = performance.now();
  const socket = net.connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  let closed = false;
  socket.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => {
    socket.on('error', () => resolve());
    socket.on('close', () => {
      closed = true;
      resolve();
    });
  });
  const patience = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref());
  const send = async (): Promise<void> => {
    for (const piece of pieces) {
      if (closed) return;
      socket.write(piece);
      if (pauseMs > 0) await Promise.race([sleep(pauseMs), ended]);
    }
  };
  await Promise.race([Promise.all([send(), ended]), patience]);
  const byServer = closed;
  socket.destroy();
  const answer = Buffer.concat(chunks).toString('utf8');
  return { answer, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), ms: performance.now() - started, closed: byServer };
}
