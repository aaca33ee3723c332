import { useState, type ReactNode } from 'react';
import { OPTED_OUT_MEANS } from '../../../../shared/vocabulary/message.ts';
import { api } from '../../../lib/api.ts';
import { setMailStop } from '../../../lib/mail-stop.ts';
import type { Schema } from '../../../lib/schemas.ts';
import { Button } from '../../../ui/button.tsx';
import { setupApi, type Saving } from '../setup-api.ts';

/** Whether somebody is written to; noted here when they asked not to be, and taken back. */
export function MailStop({ programme, person, saving, onDone }: { programme: string; person: Schema<'EnrolledDto'>; saving: Saving; onDone: (text: string) => void }): ReactNode {
  const [stopped, setStopped] = useState(person.mailStopped);
  const who = person.name || person.code;
  const set = async (stop: boolean): Promise<void> => {
    if (!(await saving.run(() => setMailStop(programme, person.code, stop)))) return;
    // What is so now: the address of somebody who can be written to again may have come back before.
    const now = stop ? 'opted_out' : (await api.get<Schema<'EnrolledDto'>>(setupApi(programme, `people/${person.enrolmentId}`)).catch(() => null))?.mailStopped;
    setStopped(now ?? null);
    onDone(stop ? `It is noted that ${who} asked not to be written to.` : `${who} can be written to again${now === 'bounced' ? ', once the address is corrected' : ''}.`);
  };
  return (
    <section aria-labelledby="messages">
      <h2 className="govuk-heading-m" id="messages">
        Messages
      </h2>
      {stopped === 'opted_out' ? (
        <>
          <p className="govuk-body">{who} asked not to be written to. {OPTED_OUT_MEANS}</p>
          <Button type="button" variant="secondary" aria-disabled={saving.busy} onClick={() => void set(false)}>
            Write to them again
          </Button>
        </>
      ) : (
        <>
          {stopped === 'bounced' && <p className="govuk-body">Mail to this address came back, so nothing is sent until it is corrected.</p>}
          <p className="govuk-body">Did {who} ask not to be written to? {OPTED_OUT_MEANS}</p>
          <Button type="button" variant="secondary" aria-disabled={saving.busy} onClick={() => void set(true)}>
            Do not write to them
          </Button>
        </>
      )}
    </section>
  );
}
