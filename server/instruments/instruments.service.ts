import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { versionIn, type Worded } from '../../shared/questionnaire/in-language.ts';
import type { Language } from '../../shared/vocabulary/language.ts';
import type { AskableItem } from '../../shared/questionnaire/question.ts';

/** An item of a version as it is put to respondents, with the id under which answers refer to it. */
export interface VersionItem extends AskableItem {
  readonly id: string;
}

export interface PublishedVersion extends Worded {
  readonly id: string;
  /** In the order in which they are asked. */
  readonly items: readonly VersionItem[];
}

/** An item as JSON, as `AskableItem` has it; i is the item. */
export const ASKABLE = `
  'code', i.code, 'section', i.section, 'note', i.note, 'kind', i.kind, 'wording', i.wording, 'scale', i.scale, 'options', i.options,
  'other', i.other, 'lowest', i.lowest, 'highest', i.highest, 'pair', i.pair, 'moment', i.moment,
  'notApplicable', i.not_applicable, 'dontKnow', i.dont_know, 'askedPer', i.asked_per, 'showIf', i.show_if, 'words', i.words`;

/** Versions kept in memory: more than are answered at one time. */
const MOST_KEPT = 100;

/** Reads questionnaires. */
@Injectable()
export class InstrumentsService {
  private readonly kept = new Map<string, PublishedVersion>();

  constructor(private readonly db: DataSource) {}

  /** A version with its items in a language, or null while it is not published. What is published never changes, and is kept in memory. */
  async published(versionId: string, language: Language = 'en'): Promise<PublishedVersion | null> {
    const key = `${versionId} ${language}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const [version] = (await this.db.query(
      `SELECT v.id, v.title, v.introduction, v.words,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, ${ASKABLE}) ORDER BY i.position)
                          FROM item i WHERE i.version_id = v.id), '[]') AS items
         FROM questionnaire_version v
        WHERE v.id = $1 AND v.published_on IS NOT NULL`,
      [versionId],
    )) as PublishedVersion[];
    if (!version) return null;
    const read = versionIn(version, language);
    if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(key, read);
    return read;
  }
}
