/** All migrations in order. Classes, not a glob: what runs is what was compiled. */
import { Directory1795200001000 } from './0001-directory.ts';
import { Enrolment1795200002000 } from './0002-enrolment.ts';
import { Delivery1795200003000 } from './0003-delivery.ts';
import { Instruments1795200004000 } from './0004-instruments.ts';
import { Collection1795200005000 } from './0005-collection.ts';
import { Access1795200006000 } from './0006-access.ts';
import { Guards1795200007000 } from './0007-guards.ts';
import { Setting1795200008000 } from './0008-setting.ts';
import { Audit1795200009000 } from './0009-audit.ts';
import { Staff1795200010000 } from './0010-staff.ts';
import { Accounts1795200011000 } from './0011-accounts.ts';
import { Roles1795200012000 } from './0012-roles.ts';
import { Minimums1795200014000 } from './0014-minimums.ts';
import { Rights1795200015000 } from './0015-rights.ts';
import { OwnPages1795200016000 } from './0016-own-pages.ts';
import { SetUp1795200017000 } from './0017-set-up.ts';
import { ProgrammeSettings1795200018000 } from './0018-programme-settings.ts';
import { SessionDetails1795200019000 } from './0019-session-details.ts';
import { SessionFollowUp1795200020000 } from './0020-session-follow-up.ts';
import { InEffectWatch1795200021000 } from './0021-in-effect-watch.ts';
import { Drafts1795200023000 } from './0023-drafts.ts';
import { RoundOpening1795200024000 } from './0024-round-opening.ts';
import { Outbox1795200025000 } from './0025-outbox.ts';
import { GroupFeedback1795200026000 } from './0026-group-feedback.ts';
import { OpenLinks1795200027000 } from './0027-open-links.ts';
import { QuestionWording1795200028000 } from './0028-question-wording.ts';
import { MessagesAgain1795200029000 } from './0029-messages-again.ts';
import { Gathering1795200030000 } from './0030-gathering.ts';
import { PaperForms1795200031000 } from './0031-paper-forms.ts';
import { Replies1795200033000 } from './0033-replies.ts';
import { Guards1795200034000 } from './0034-guards.ts';
import { MailCameBack1795200035000 } from './0035-mail-came-back.ts';

export const MIGRATIONS = [
  Directory1795200001000,
  Enrolment1795200002000,
  Delivery1795200003000,
  Instruments1795200004000,
  Collection1795200005000,
  Access1795200006000,
  Guards1795200007000,
  Setting1795200008000,
  Audit1795200009000,
  Staff1795200010000,
  Accounts1795200011000,
  Roles1795200012000,
  Minimums1795200014000,
  Rights1795200015000,
  OwnPages1795200016000,
  SetUp1795200017000,
  ProgrammeSettings1795200018000,
  SessionDetails1795200019000,
  SessionFollowUp1795200020000,
  InEffectWatch1795200021000,
  Drafts1795200023000,
  RoundOpening1795200024000,
  Outbox1795200025000,
  GroupFeedback1795200026000,
  OpenLinks1795200027000,
  QuestionWording1795200028000,
  MessagesAgain1795200029000,
  Gathering1795200030000,
  PaperForms1795200031000,
  Replies1795200033000,
  Guards1795200034000,
  MailCameBack1795200035000,
];
