import { Injectable } from '@nestjs/common';
import { toString as drawQr } from 'qrcode';
import { DataSource } from 'typeorm';
import { hashOfSecret, newSecret } from '../access/secret.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';

/** The one link of an anonymous round, for everybody: it says nothing of who opens it. */
@Injectable()
export class OpenLinkService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes a new open link; the one before stops working, and forms begun with it too.
   * @returns the secret part, which is kept nowhere
   * @throws Problem not_found; rule_broken for a named round
   */
  async renew(scope: Scope, roundCode: string): Promise<string> {
    const secret = newSecret();
    await this.db.transaction(async (db) => {
      const [round] = (await db.query(`SELECT id, mode FROM round WHERE programme_id = $1 AND code = $2 FOR UPDATE`, [scope.programmeId, roundCode])) as { id: string; mode: string }[];
      if (!round) throw new Problem('not_found', `This programme has no round ${roundCode}.`);
      if (round.mode !== 'anonymous') throw new Problem('rule_broken', 'A named round has a link for each person. Only an anonymous round has an open link.');
      await db.query(`UPDATE round SET open_link_hash = $2 WHERE id = $1`, [round.id, hashOfSecret(secret)]);
      await this.audit.append(db, scope, { event: 'open-link.made', subject: `round ${roundCode}` });
    });
    return secret;
  }
}

/** An address as a QR code: a drawing in SVG, for a screen in the room or a sheet of paper. */
export function qrCode(address: string): Promise<string> {
  return drawQr(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
