import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AGREED_BY, type AgreedBy } from '../../../shared/vocabulary/success-criterion.ts';
import { Id, Instant, Ref, Text, Whole, Word } from '../../db/columns.ts';
import { Session } from '../../delivery/session.entity.ts';
import { Outcome } from '../../directory/programme.entity.ts';
import { Item } from '../questionnaire.entity.ts';

/** What those present at a session agreed to see as success. */
@Entity()
@Unique(['programmeId', 'code'])
@Unique(['programmeId', 'id'])
@Unique(['sessionId', 'words'])
@ForeignKey(() => Session, ['programmeId', 'sessionId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Outcome, ['programmeId', 'outcomeId'], ['programmeId', 'id'])
export class SuccessCriterion {
  @Id() id!: string;
  @Ref() programmeId!: string;
  @Ref() sessionId!: string;
  /** Made of the words when it is written down, and kept from then on. */
  @Text() code!: string;
  @Text() words!: string;
  @Ref({ nullable: true }) outcomeId!: string | null;
  @Word(AGREED_BY) agreedBy!: AgreedBy;
  @Whole({ default: 1 }) version!: number;
  @Instant({ default: () => 'now()' }) agreedAt!: Date;
}

/** A question that a criterion became, or is one of several in. */
@Entity()
@Index(['criterionId'])
@ForeignKey(() => Item, ['programmeId', 'itemId'], ['programmeId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => SuccessCriterion, ['programmeId', 'criterionId'], ['programmeId', 'id'])
export class ItemCriterion {
  @PrimaryColumn('uuid') itemId!: string;
  @PrimaryColumn('uuid') criterionId!: string;
  @Ref() programmeId!: string;
}
