import type { EntityManager } from 'typeorm';
import { hashOfRecoveryCode } from '../second-factor/recovery-code.ts';

/** Keeps the hashes of new recovery codes; earlier ones stop working. */
export async function keepRecoveryCodes(db: EntityManager, accountId: string, codes: readonly string[]): Promise<void> {
  await db.query(`DELETE FROM recovery_code WHERE account_id = $1`, [accountId]);
  await db.query(`INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::bytea[])`, [accountId, codes.map((code) => hashOfRecoveryCode(code)!)]);
}
