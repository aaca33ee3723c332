import type { ReactNode } from 'react';
import { isApology, type ApologyReason } from '../../../../shared/vocabulary/register.ts';
import { ROLE_LABELS } from '../../../../shared/vocabulary/role.ts';
import { longDate } from '../../../lib/dates.ts';
import { classes } from '../../../ui/classes.ts';
import { Select } from '../../../ui/select.tsx';
import type { RegisterEntry, Says } from '../api/registers-api.ts';
import { choiceOf, saysOf, type RowChoice } from '../register-edits.ts';
import { choicesFor, inWords, REASONS } from '../register-words.ts';

export const markId = (enrolmentId: string): string => `mark-${enrolmentId}`;

interface RegisterRowProps {
  entry: RegisterEntry;
  says: Says;
  changed: boolean;
  /** Withdrew before the day of the session. */
  hadLeft: boolean;
  readOnly: boolean;
  error?: string | undefined;
  onSay: (says: Says) => void;
}

/** One person: who they are, their mark, and for an apology its reason. */
export function RegisterRow({ entry, says, changed, hadLeft, readOnly, error, onSay }: RegisterRowProps): ReactNode {
  const { enrolmentId, person, role, council, withdrewOn } = entry;
  const of = <span className="govuk-visually-hidden"> of {person}</span>;
  return (
    <li className={classes('wm-register__row', changed && 'wm-register__row--changed')}>
      <div className="wm-register__person">
        <span className="wm-register__name">{person}</span>
        {changed && <span className="wm-register__changed">not saved yet</span>}
        <span className="wm-register__detail">{[council, role === 'participant' ? null : ROLE_LABELS[role].one].filter(Boolean).join(', ')}</span>
        {withdrewOn && <span className="wm-register__detail">Withdrew on {longDate(withdrewOn)}</span>}
      </div>
      {readOnly ? (
        <div>{inWords(says)}</div>
      ) : (
        <>
          <Select
            id={markId(enrolmentId)}
            label={<>Mark{of}</>}
            error={error}
            items={choicesFor(hadLeft)}
            value={choiceOf(says)}
            onChange={(event) => onSay(saysOf(event.target.value as RowChoice, says))}
          />
          {isApology(says.mark) && (
            <Select
              id={`reason-${enrolmentId}`}
              label={<>Reason{of}</>}
              items={REASONS}
              value={says.reason ?? ''}
              onChange={(event) => onSay({ ...says, reason: (event.target.value || null) as ApologyReason | null })}
            />
          )}
        </>
      )}
    </li>
  );
}
