/** Every entity of the record, for the schema check: the application itself loads them module by module. */
import * as access from '../../server/access/account.entity.ts';
import * as audit from '../../server/audit/audit-entry.entity.ts';
import * as groupFeedback from '../../server/collection/group-feedback.entity.ts';
import * as response from '../../server/collection/response.entity.ts';
import * as round from '../../server/collection/round.entity.ts';
import * as setting from '../../server/db/setting.entity.ts';
import * as mentoring from '../../server/delivery/mentoring-meeting.entity.ts';
import * as register from '../../server/delivery/register-entry.entity.ts';
import * as followUp from '../../server/delivery/session-follow-up.entity.ts';
import * as session from '../../server/delivery/session.entity.ts';
import * as council from '../../server/directory/council.entity.ts';
import * as person from '../../server/directory/person.entity.ts';
import * as programme from '../../server/directory/programme.entity.ts';
import * as enrolment from '../../server/enrolment/enrolment.entity.ts';
import * as learningSet from '../../server/enrolment/learning-set.entity.ts';
import * as pairing from '../../server/enrolment/mentor-pairing.entity.ts';
import * as watch from '../../server/enrolment/watch.entity.ts';
import * as withdrawal from '../../server/enrolment/withdrawal.entity.ts';
import * as questionnaire from '../../server/instruments/questionnaire.entity.ts';

export const ENTITIES = [
  council, programme, person, learningSet, enrolment, pairing, withdrawal, session, register, mentoring, followUp, watch, questionnaire, round, response, groupFeedback, access, setting, audit,
].flatMap((module) => Object.values(module).filter((value): value is new () => object => typeof value === 'function'));
