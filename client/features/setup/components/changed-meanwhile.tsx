import { useEffect, useState, type ReactNode } from 'react';
import { api } from '../../../lib/api.ts';
import { Table } from '../../../ui/table.tsx';
import type { Saving } from '../setup-api.ts';

interface ChangedMeanwhileProps<T> {
  saving: Saving;
  /** Where the record is read. */
  address: string;
  /** As it was when the form was opened. */
  seen: T;
  labels: Partial<Record<keyof T, string>>;
  /** The record as it is now has been shown: saving again is meant. */
  onSeen: (now: T) => void;
}

/** After a refusal because somebody else changed the record: what it said, and what it says now. What was typed stays. */
export function ChangedMeanwhile<T extends object>({ saving: { problem }, address, seen, labels, onSeen }: ChangedMeanwhileProps<T>): ReactNode {
  const [shown, setShown] = useState<{ problem: typeof problem; before: T; now: T } | null>(null);
  useEffect(() => {
    if (problem?.code !== 'conflict' || shown?.problem === problem) return;
    void api.get<T>(address).then((now) => {
      setShown({ problem, before: seen, now });
      onSeen(now);
    });
  }, [problem]);
  if (problem?.code !== 'conflict' || !shown) return null;
  const fields = (Object.keys(labels) as (keyof T)[]).filter((field) => JSON.stringify(shown.before[field]) !== JSON.stringify(shown.now[field]));
  return (
    <>
      <Table
        caption="What somebody else changed" captionSize="m" columns={[{ label: 'What' }, { label: 'It said' }, { label: 'It says now' }]}
        rows={fields.map((field) => ({ key: String(field), cells: [labels[field], said(shown.before[field]), said(shown.now[field])] }))}
      />
      <p className="govuk-body">What you typed is below. If you save now, it takes the place of theirs.</p>
    </>
  );
}

function said(value: unknown): string {
  if (value === null || value === '') return 'Nothing';
  if (Array.isArray(value)) return value.map((one: { title?: string; name?: string }) => one.title ?? one.name ?? '').join('; ') || 'Nothing';
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);
}
