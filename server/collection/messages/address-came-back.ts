import type { EntityManager } from 'typeorm';

/**
 * Nothing more is mailed to an address that does not work, until somebody corrects it; in the caller's transaction. Of
 * somebody who asked not to be written to it is kept for when they change their mind.
 * @param messageId what was written to it
 * @param address the address it went to: where the person has another one by now, that says nothing of theirs
 * @returns whose address it is; null when nothing has changed by it
 */
export async function stopMail(db: EntityManager, messageId: string, address: string): Promise<{ code: string; programmeId: string } | null> {
  const [person] = (await db.query(
    `WITH stopped AS (
       UPDATE person x SET mail_stopped = coalesce(x.mail_stopped, 'bounced'), came_back = x.mail_stopped IS NOT NULL
         FROM round_member_message m JOIN enrolment e ON e.id = m.enrolment_id
        WHERE m.message_id = $1 AND x.id = e.person_id AND x.email = $2 AND x.mail_stopped IS DISTINCT FROM 'bounced' AND NOT x.came_back
       RETURNING x.code, x.programme_id AS "programmeId")
     SELECT * FROM stopped`,
    [messageId, address],
  )) as { code: string; programmeId: string }[];
  return person ?? null;
}
