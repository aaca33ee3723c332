import { noteActivity } from './activity.ts';

/** What is wrong with one field of what was sent. */
export interface FieldFault {
  field: string;
  message: string;
}

/** A fault the server answered with (problem details), or that it could not be reached. */
export class ApiProblem extends Error {
  constructor(
    /** Stable: branch on this. `unreachable` when there was no answer. */
    readonly code: string,
    readonly status: number,
    readonly title: string,
    /** What is wrong and what would be right, for people. */
    readonly detail: string,
    readonly faults: readonly FieldFault[] = [],
    /** With a conflict: what is there by now, where the server says so. */
    readonly current: unknown = null,
  ) {
    super(`${title}: ${detail}`);
  }
}

/** The same fault, whatever was thrown: for screens that show it. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem('internal', 0, 'Something went wrong on this page', error instanceof Error ? error.message : String(error));
}

async function call<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (method !== 'GET') headers['x-waymark'] = '1';
  if (body !== undefined) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
      credentials: 'same-origin',
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiProblem('unreachable', 0, 'Waymark does not answer', 'Check that it is running and that you are connected, then try again.');
  }
  if (!response.ok) throw await problemOf(response);
  noteActivity();
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const sent = (await response.json().catch(() => ({}))) as { code?: string; title?: string; detail?: string; faults?: FieldFault[]; current?: unknown };
  return new ApiProblem(
    sent.code ?? 'internal',
    response.status,
    sent.title ?? 'Something went wrong on the server',
    sent.detail ?? `It answered with status ${response.status}.`,
    sent.faults ?? [],
    sent.current ?? null,
  );
}

/**
 * Calls the API of Waymark. Every method resolves with the parsed answer (undefined when it is empty) and
 * rejects with an `ApiProblem`.
 */
export const api = {
  get: <T>(path: string, signal?: AbortSignal): Promise<T> => call<T>('GET', path, undefined, signal),
  post: <T = void>(path: string, body?: unknown): Promise<T> => call<T>('POST', path, body),
  put: <T = void>(path: string, body?: unknown): Promise<T> => call<T>('PUT', path, body),
  delete: <T = void>(path: string, body?: unknown): Promise<T> => call<T>('DELETE', path, body),
};
