import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Instant, Ref } from '../../db/columns.ts';
import { Round } from '../rounds/round.entity.ts';

/** A link for everybody to an anonymous round. All of a round are good until they are stopped, or the round closes. */
@Entity()
@Unique(['linkHash'])
@ForeignKey(() => Round, ['programmeId', 'roundId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
export class OpenLink {
  @PrimaryColumn('uuid') roundId!: string;
  /** 1, 2 …: with the key of the server it gives the link again; 0: a link from before links could be given again. */
  @PrimaryColumn('integer') number!: number;
  @Ref() programmeId!: string;
  /** SHA-256 of the link, which is kept nowhere. */
  @Column({ type: 'bytea' }) linkHash!: Buffer;
  @Instant({ default: () => 'now()' }) madeAt!: Date;
  @Instant({ nullable: true }) stoppedAt!: Date | null;
}
