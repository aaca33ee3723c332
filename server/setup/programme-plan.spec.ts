import fc from 'fast-check';
import { isWorkingDay, plusDays, weekdayOf } from '../../shared/calendar/working-day.ts';
import { actionLearning } from '../directory/templates/action-learning.ts';
import { blank } from '../directory/templates/blank.ts';
import { reflectiveWorkshops } from '../directory/templates/reflective-workshops.ts';
import { endOf, sessionsAgain, sessionsOfTemplate } from './programme-plan.ts';

const HOLIDAYS = new Set(['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28', '2028-01-03', '2028-04-14', '2028-04-17']);
const anyStart = fc.integer({ min: 0, max: 500 }).map((days) => plusDays('2027-01-01', days));
const anySets = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 6 }).map((weekdays) => weekdays.map((weekday, n) => ({ code: `S${n + 1}`, name: `Set ${n + 1}`, place: '', weekday })));

describe.each([actionLearning, reflectiveWorkshops, blank])('the template $code', (template) => {
  it('puts every session on a working day from the start on, in its order, with codes of their own, wherever it starts', () => {
    fc.assert(
      fc.property(anyStart, anySets, (startsOn, sets) => {
        const sessions = sessionsOfTemplate(template, startsOn, sets, HOLIDAYS);
        const ofSets = template.sessions.filter((one) => one.ofEachSet).length;
        expect(sessions).toHaveLength(template.sessions.length - ofSets + ofSets * sets.length);
        expect(new Set(sessions.map(({ code }) => code)).size).toBe(sessions.length);
        for (const session of sessions) {
          const day = session.startsAt.slice(0, 10);
          expect(isWorkingDay(day, HOLIDAYS)).toBe(true);
          expect(day >= startsOn).toBe(true);
          expect(session.endsAt! > session.startsAt).toBe(true);
          const weekday = sets.find(({ code }) => code === session.setCode)?.weekday ?? null;
          if (session.insteadOf === null && session.setCode !== null && weekday !== null) expect(weekdayOf(day)).toBe(weekday);
        }
        for (const set of sets) {
          const titles = sessions.filter(({ setCode }) => setCode === set.code).map(({ title }) => title);
          expect(titles).toEqual([...titles].sort());
        }
        expect(endOf(plusDays(startsOn, 7 * template.weeks), sessions) >= (sessions.at(-1)?.startsAt.slice(0, 10) ?? startsOn)).toBe(true);
      }),
    );
  });

  it('copied again a year later keeps weekdays and the order of every set', () => {
    fc.assert(
      fc.property(anyStart, anyStart, anySets, (oldStart, newStart, sets) => {
        const first = sessionsOfTemplate(template, oldStart, sets, HOLIDAYS);
        const again = sessionsAgain(first, oldStart, newStart, HOLIDAYS);
        const order = (list: typeof first): string[] => sets.flatMap(({ code }) => list.filter(({ setCode }) => setCode === code).map((one) => one.code));
        expect(order(again)).toEqual(order(first));
        for (const session of again) {
          expect(isWorkingDay(session.startsAt.slice(0, 10), HOLIDAYS)).toBe(true);
          expect(session.startsAt.slice(0, 10) >= newStart).toBe(true);
          expect(session.startsAt.slice(10)).toBe(first.find(({ code }) => code === session.code)!.startsAt.slice(10));
          if (session.insteadOf === null) expect(weekdayOf(session.startsAt.slice(0, 10))).toBe(weekdayOf(first.find(({ code }) => code === session.code)!.startsAt.slice(0, 10)));
        }
      }),
    );
  });
});
