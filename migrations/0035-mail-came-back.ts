import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That an address came back is kept of somebody who asked not to be written to as well. */
export class MailCameBack1795200035000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
ALTER TABLE person ADD COLUMN came_back boolean NOT NULL DEFAULT false;
ALTER TABLE person ADD CONSTRAINT ck_person_came_back CHECK (NOT came_back OR mail_stopped IS NOT DISTINCT FROM 'opted_out');
-- So far the one took the place of the other. What came back last, and went to the address they still have, came back.
UPDATE person x SET came_back = true
  FROM enrolment e JOIN round_member_message t ON t.enrolment_id = e.id JOIN message s ON s.id = t.message_id
 WHERE e.person_id = x.id AND x.mail_stopped = 'opted_out' AND x.email <> '' AND s.status = 'bounced' AND s.address = x.email
   AND NOT EXISTS (SELECT FROM enrolment oe JOIN round_member_message ot ON ot.enrolment_id = oe.id JOIN message os ON os.id = ot.message_id
                    WHERE oe.person_id = x.id AND os.address = x.email AND os.status IN ('sent', 'delivered') AND os.sent_at > s.due_at);
`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE person DROP COLUMN came_back');
  }
}
