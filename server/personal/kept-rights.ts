import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { PersonScope } from '../kernel/scope.ts';
import { AnswerWithdrawalService } from '../rights/answer-withdrawal.service.ts';
import { personDataPage } from '../rights/person-data-page.ts';
import { PersonDataService } from '../rights/person-data.service.ts';
import { OwnRights, type OwnSentForm } from './own-rights.ts';
import type { OwnFile } from './own-view.ts';

/** People's rights as server/rights keeps them, for somebody on their own page. */
@Injectable()
export class KeptRights extends OwnRights {
  constructor(
    private readonly db: DataSource,
    private readonly answers: AnswerWithdrawalService,
    private readonly data: PersonDataService,
    private readonly audit: AuditService,
  ) {
    super();
  }

  formsOf(scope: PersonScope): Promise<readonly OwnSentForm[]> {
    return this.answers.formsOf(scope);
  }

  withdraw(scope: PersonScope, round: string): Promise<unknown> {
    return this.answers.withdraw(scope, round);
  }

  async copyOf(scope: PersonScope, format: 'json' | 'html'): Promise<OwnFile> {
    const data = await this.data.of(scope, 'person');
    const rows = data.sections.reduce((sum, { records }) => sum + records.length, 0);
    await this.audit.append(this.db, scope, { event: 'person-data.exported', subject: `person ${scope.personCode}`, detail: { file: format }, rows });
    const name = `${scope.programmeCode}-${scope.personCode}.${format}`;
    return format === 'json'
      ? { file: `${JSON.stringify(data, null, 1)}\n`, name, type: 'application/json; charset=utf-8' }
      : { file: personDataPage(data), name, type: 'text/html; charset=utf-8' };
  }
}
