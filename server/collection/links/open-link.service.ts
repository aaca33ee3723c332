import { Injectable } from '@nestjs/common';
import { toString as drawQr } from 'qrcode';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfSecret } from '../../access/secret.ts';
import { AuditService } from '../../audit/audit.service.ts';
import { Problem } from '../../kernel/problem.ts';
import { Sealing } from '../../kernel/sealing.ts';
import type { Scope } from '../../kernel/scope.ts';
import { typeableLink } from './open-link.ts';
import { openTo } from '../rounds/round-reach.ts';

interface LinkedRound {
  id: string;
  mode: string;
  /** The newest link that was made and not stopped; null: there is none. */
  number: number | null;
  hash: Buffer | null;
  /** The highest number that was given, stopped or not; null: none. */
  last: number | null;
}

/**
 * The link of an anonymous round, for everybody: it says nothing of who opens it. It is kept nowhere; the key of the
 * server, the round and a number give it again, so that a screen and a sheet of paper show the same one.
 */
@Injectable()
export class OpenLinkService {
  constructor(
    private readonly db: DataSource,
    private readonly audit: AuditService,
    private readonly sealing: Sealing,
  ) {}

  /**
   * The link that is shown. Changes nothing.
   * @returns null where there is none to show: none was made, all were stopped, or the server has another key than when it was made
   * @throws Problem not_found; rule_broken for a named round
   */
  async read(scope: Scope, roundCode: string): Promise<string | null> {
    return this.linkOf(await this.find(this.db.manager, scope, roundCode));
  }

  /**
   * The link that is shown, made where there is none. Those before stay good, and forms begun with them too.
   * @throws Problem not_found; rule_broken for a named round
   */
  make(scope: Scope, roundCode: string, within: DataSource | EntityManager = this.db): Promise<string> {
    return within.transaction(async (db) => {
      const round = await this.find(db, scope, roundCode, 'FOR NO KEY UPDATE OF o');
      const there = this.linkOf(round);
      if (there !== null) return there;
      const number = (round.last ?? 0) + 1;
      const link = this.work(round.id, number);
      await db.query(`INSERT INTO open_link (round_id, number, programme_id, link_hash) VALUES ($1, $2, $3, $4)`, [round.id, number, scope.programmeId, hashOfSecret(link)]);
      await this.audit.append(db, scope, { event: 'open-link.made', subject: `round ${roundCode}` });
      return link;
    });
  }

  /**
   * Stops every link of the round; forms begun with them cannot be gone on with. Once more changes nothing.
   * @throws Problem not_found; rule_broken for a named round
   */
  async stop(scope: Scope, roundCode: string): Promise<void> {
    await this.db.transaction(async (db) => {
      const round = await this.find(db, scope, roundCode, 'FOR NO KEY UPDATE OF o');
      const [, stopped] = (await db.query(`UPDATE open_link SET stopped_at = now() WHERE round_id = $1 AND stopped_at IS NULL`, [round.id])) as [unknown, number];
      if (stopped > 0) await this.audit.append(db, scope, { event: 'open-link.stopped', subject: `round ${roundCode}`, detail: { links: stopped } });
    });
  }

  /** The newest link in force, where the key that the server has now gives it. */
  private linkOf({ id, number, hash }: LinkedRound): string | null {
    if (number === null) return null;
    const link = this.work(id, number);
    return hashOfSecret(link).equals(hash!) ? link : null;
  }

  private work(roundId: string, number: number): string {
    return typeableLink(this.sealing.fingerprint('open-link', `${roundId} ${number}`));
  }

  private async find(db: EntityManager, scope: Scope, code: string, lock = ''): Promise<LinkedRound> {
    const [locked] = (await db.query(`SELECT o.id FROM round o WHERE o.programme_id = $1 AND o.code = $2 AND ${openTo('$3', '$4')} ${lock}`, [
      scope.programmeId, code, scope.role !== 'facilitator', scope.setIds ?? [],
    ])) as { id: string }[];
    if (!locked) throw new Problem('not_found', `This programme has no round ${code}.`);
    // Read after the lock: what somebody else has just made is there.
    const [round] = (await db.query(
      `SELECT o.id, o.mode, l.number, l.link_hash AS hash, (SELECT max(a.number) FROM open_link a WHERE a.round_id = o.id) AS last
         FROM round o
         LEFT JOIN LATERAL (SELECT n.number, n.link_hash FROM open_link n WHERE n.round_id = o.id AND n.stopped_at IS NULL ORDER BY n.number DESC LIMIT 1) l ON true
        WHERE o.id = $1`,
      [locked.id],
    )) as [LinkedRound];
    if (round.mode !== 'anonymous') throw new Problem('rule_broken', 'A named round has a link for each person. Only an anonymous round has an open link.');
    return round;
  }
}

/** An address as a QR code: a drawing in SVG, for a screen in the room or a sheet of paper. */
export function qrCode(address: string): Promise<string> {
  return drawQr(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
