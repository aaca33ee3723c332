import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { InvitationsDto, InvitationsQueryDto, InvitationDto, ProgrammeChoiceDto } from './invitations.dto.ts';

const PAGE = 25;

/** What one may read of invitations, and choose when one invites. */
@Injectable()
export class InvitationListService {
  constructor(private readonly db: DataSource) {}

  /** A page of 25, the newest first. @param within the programme that this is kept to; null for all */
  async list(within: string | null, { state, search = '', page = 1 }: InvitationsQueryDto): Promise<InvitationsDto> {
    const rows = (await this.db.query(
      `SELECT i.id, i.email, i.name, i.administrator, p.name AS programme, i.role, c.name AS council, i.invited_by AS "invitedBy", i.created_at AS "createdAt", i.expires_at AS "expiresAt", i.state,
              ARRAY(SELECT s.name FROM learning_set s WHERE s.id = ANY(i.set_ids) ORDER BY s.name) AS sets, count(*) OVER ()::int AS total
         FROM (SELECT *, CASE WHEN accepted_at IS NOT NULL THEN 'accepted' WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state
                 FROM invitation WHERE kind = 'staff') i
         LEFT JOIN programme p ON p.id = i.programme_id
         LEFT JOIN council c ON c.id = i.council_id
        WHERE ($1::uuid IS NULL OR i.programme_id = $1) AND ($2::text IS NULL OR i.state = $2)
          AND (strpos(i.email, lower($3)) > 0 OR strpos(lower(i.name), lower($3)) > 0)
        ORDER BY i.created_at DESC, i.id LIMIT ${PAGE} OFFSET $4`,
      [within, state ?? null, search.trim(), (page - 1) * PAGE],
    )) as (Omit<InvitationDto, 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date; total: number })[];
    const total = rows[0]?.total ?? 0;
    const invitations = rows.map(({ total: _, ...row }) => ({ ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() }));
    return { invitations, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) };
  }

  /** The programmes one may invite to, with their councils and sets. */
  async choices(within: string | null): Promise<ProgrammeChoiceDto[]> {
    return this.db.query(
      `SELECT p.code, p.name,
              coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name) ORDER BY c.name) FROM programme_council pc JOIN council c ON c.id = pc.council_id WHERE pc.programme_id = p.id), '[]') AS councils,
              coalesce((SELECT json_agg(json_build_object('code', s.code, 'name', s.name) ORDER BY s.name) FROM learning_set s WHERE s.programme_id = p.id), '[]') AS sets
         FROM programme p WHERE $1::uuid IS NULL OR p.id = $1 ORDER BY p.name`,
      [within],
    );
  }
}
