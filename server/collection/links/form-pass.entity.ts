import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { PersonSignIn } from '../../access/person-link.entity.ts';
import { Id, Instant, Ref } from '../../db/columns.ts';
import { RoundMember } from '../rounds/round.entity.ts';

/** Lets somebody who is on their own page into one of their forms without that form's own link. Ends with their sign-in. */
@Entity()
@Index('uq_form_pass_token_hash', ['tokenHash'], { unique: true })
@Index(['signInId'])
@ForeignKey(() => RoundMember, ['roundId', 'enrolmentId'], ['roundId', 'enrolmentId'], { onDelete: 'CASCADE' })
@ForeignKey(() => PersonSignIn, ['signInId'], ['id'], { onDelete: 'CASCADE' })
export class FormPass {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() roundId!: string;
  @Ref() enrolmentId!: string;
  @Ref() signInId!: string;
  @Column({ type: 'bytea' }) tokenHash!: Buffer;
  @Instant({ default: () => 'now()' }) madeAt!: Date;
}
