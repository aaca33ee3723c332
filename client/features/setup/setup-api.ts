import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, asProblem, type ApiProblem } from '../../lib/api.ts';
import { programmeApi } from '../../lib/paths.ts';
import type { SummaryError } from '../../ui/error-summary.tsx';

/** Address of a part of the set-up of a programme in the API. */
export const setupApi = (programme: string, rest: string): string => `${programmeApi(programme)}/set-up/${rest}`;

/** What the API says about a part of the set-up. */
export function useSetup<T>(programme: string, rest: string): UseQueryResult<T> {
  return useQuery({ queryKey: ['set-up', programme, rest], queryFn: ({ signal }) => api.get<T>(setupApi(programme, rest), signal) });
}

export interface Saving {
  busy: boolean;
  /** For the summary above the heading. */
  errors: readonly SummaryError[];
  problem: ApiProblem | null;
  errorOf(field: string): string | undefined;
  /** Faults found before anything is sent. */
  refuse(faults: readonly { field: string; message: string }[]): void;
  /**
   * Runs a write once at a time. Everything that is shown may be another afterwards and is asked for again.
   * @returns what the API answered, or null when it refused: then the errors say why, and what was typed stays
   */
  run<T>(work: () => Promise<T>): Promise<{ done: T } | null>;
}

/**
 * One form and what the API says to it.
 * @param fieldId id of the control of a field of the API, for the links of the error summary
 */
export function useSaving(fieldId: (field: string) => string = (field) => field): Saving {
  const client = useQueryClient();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [faults, setFaults] = useState<readonly { field: string; message: string }[]>([]);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const refuse = (found: readonly { field: string; message: string }[]): void => {
    setFaults(found);
    setErrors(found.map(({ field, message }) => ({ text: message, fieldId: fieldId(field) })));
  };
  return {
    busy, errors, problem, refuse,
    errorOf: (field) => faults.find((fault) => fault.field === field)?.message,
    run: async (work) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const done = await work();
        setProblem(null);
        refuse([]);
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'sign-in' });
        return { done };
      } catch (error) {
        const found = asProblem(error);
        setProblem(found);
        if (found.faults.length > 0) refuse(found.faults);
        else {
          setFaults([]);
          setErrors([{ text: `${found.title}. ${found.detail}` }]);
        }
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
