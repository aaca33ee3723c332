import { useState, type ChangeEvent, type ReactNode } from 'react';
import type { Ability } from '../../../lib/sign-in.ts';
import { asProblem } from '../../../lib/api.ts';
import { longDate } from '../../../lib/dates.ts';
import { transcriptFile, useAddTranscript, type GroupFeedback, type KeptTranscript } from '../group-feedback-api.ts';

const MOST_BYTES = 700_000;

/** The transcript of a focus group: added by those who write, read by evaluators alone. */
export function Transcript({ programme, feedback }: { programme: { code: string; abilities: readonly Ability[] }; feedback: GroupFeedback }): ReactNode {
  const add = useAddTranscript(programme.code, feedback.code);
  const [added, setAdded] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  // As it was read, or as the server has said it stands since.
  const [there, setThere] = useState<KeptTranscript | null>(feedback.transcript);
  const chosen = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    setFault(null);
    setAdded(null);
    if (!/\.(txt|docx|odt|vtt)$/i.test(file.name)) return setFault('Choose a .txt, .docx, .odt or .vtt file');
    if (file.size > MOST_BYTES) return setFault(`${file.name} has ${Math.ceil(file.size / 1000)} kB; 700 kB are the most. Save it without pictures, or as text.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
    add.mutate(
      { revision: there?.revision ?? 0, fileName: file.name, content: btoa(binary) },
      {
        onSuccess: (kept) => {
          setThere(kept);
          setAdded(file.name);
          input.value = '';
        },
        onError: (error) => {
          const problem = asProblem(error);
          setFault(problem.detail);
          if (problem.code !== 'conflict') return;
          // What is there by now was just named: the same file, chosen again, takes its place.
          setThere(problem.current as KeptTranscript | null);
          input.value = '';
        },
      },
    );
  };
  return (
    <section aria-labelledby="transcript-heading">
      <h2 id="transcript-heading" className="govuk-heading-m">
        Transcript
      </h2>
      <p className="govuk-body" role="status">
        {added ? `${added} is kept.` : there ? `${there.fileName}, ${Math.ceil(there.bytes / 1000)} kB, added on ${longDate(there.addedAt)}.` : 'None yet.'} Only evaluators can read it, and reading it is recorded.
      </p>
      {there && programme.abilities.includes('read_transcripts') && (
        <p className="govuk-body">
          <a className="govuk-link" href={transcriptFile(programme.code, feedback.code)} download>
            Read the transcript
          </a>
        </p>
      )}
      <div className={`govuk-form-group${fault ? ' govuk-form-group--error' : ''}`}>
        <label className="govuk-label" htmlFor="transcript">
          {there ? 'Put another file in its place' : 'Add the file'}
        </label>
        <div id="transcript-hint" className="govuk-hint">
          A .txt, .docx, .odt or .vtt file of 700 kB at most.
        </div>
        {fault && (
          <p id="transcript-error" className="govuk-error-message" role="alert">
            <span className="govuk-visually-hidden">Error:</span> {fault}
          </p>
        )}
        <input
          id="transcript"
          type="file"
          className="wm-file"
          accept=".txt,.docx,.odt,.vtt"
          aria-describedby={`transcript-hint${fault ? ' transcript-error' : ''}`}
          disabled={add.isPending}
          onChange={(event) => void chosen(event)}
        />
      </div>
    </section>
  );
}
