/** Whether every question of a version is asked about each mentee, in SQL. @param version SQL of its id */
export const ABOUT_MENTEES_ALONE = (version: string): string => `
  (EXISTS (SELECT FROM item i WHERE i.version_id = ${version}) AND NOT EXISTS (SELECT FROM item i WHERE i.version_id = ${version} AND i.asked_per IS DISTINCT FROM 'mentee'))`;

/** Those whom a mentor is asked about, in SQL: not who died, or was enrolled in error. Needs nothing. @param mentor SQL of the mentor's enrolment */
export const MENTEES_OF = (mentor: string): string => `
  SELECT t.id AS enrolment_id, y.name, y.code FROM mentor_pairing g JOIN enrolment t ON t.id = g.mentee_id JOIN person y ON y.id = t.person_id
   WHERE g.mentor_id = ${mentor} AND y.died_on IS NULL AND t.void_reason IS NULL`;
