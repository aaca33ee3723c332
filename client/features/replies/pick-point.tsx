import { useState, type ReactNode } from 'react';
import { longDate } from '../../lib/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Select } from '../../ui/select.tsx';
import type { ReplyPoint } from './replies-api.ts';

/** Begins a reply with something that stood on a flip chart: its words are taken over, to be changed. */
export function PickPoint({ points, onPick }: { points: readonly ReplyPoint[]; onPick: (point: ReplyPoint) => void }): ReactNode {
  const groups = [...new Map(points.map((point) => [point.groupFeedback, point])).values()];
  const [group, setGroup] = useState('');
  const [picked, setPicked] = useState('');
  if (groups.length === 0) return null;
  const pick = (point: ReplyPoint): void => {
    onPick(point);
    setPicked('Its words stand below. Change them so that nobody can be recognised.');
    document.getElementById('said')?.focus();
  };
  return (
    <Details summary="Begin with a point of group feedback">
      <Select
        id="group"
        label="Which group?"
        value={group}
        items={[{ value: '', text: 'Choose one' }, ...groups.map(({ groupFeedback, title, heldOn }) => ({ value: groupFeedback, text: `${title}, ${longDate(heldOn)}` }))]}
        onChange={(event) => setGroup(event.target.value)}
      />
      {group !== '' && (
        <ul className="wm-points-to-pick">
          {points
            .filter(({ groupFeedback }) => groupFeedback === group)
            .map((point) => (
              <li key={`${point.heading} ${point.point}`}>
                <span>
                  <span className="wm-points-to-pick__heading">{point.heading}</span> {point.point}
                </span>
                <Button type="button" variant="secondary" className="wm-button--small" onClick={() => pick(point)}>
                  Reply to this<span className="govuk-visually-hidden">: {point.point}</span>
                </Button>
              </li>
            ))}
        </ul>
      )}
      <p className="govuk-body" role="status">
        {picked}
      </p>
    </Details>
  );
}
