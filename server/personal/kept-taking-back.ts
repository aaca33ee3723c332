import { Injectable } from '@nestjs/common';
import type { PersonScope } from '../kernel/scope.ts';
import { TakingBack, type TakeableForm } from '../kernel/taking-back.ts';
import { AnswerWithdrawalService } from '../rights/answer-withdrawal.service.ts';

/** Taking answers back as server/rights does it, for whoever holds the link of a form. */
@Injectable()
export class KeptTakingBack extends TakingBack {
  constructor(private readonly answers: AnswerWithdrawalService) {
    super();
  }

  async find(writer: PersonScope, round: string): Promise<TakeableForm | null> {
    return (await this.answers.formsOf(writer)).find((form) => form.round === round) ?? null;
  }

  async take(writer: PersonScope, round: string): Promise<void> {
    await this.answers.withdraw(writer, round);
  }
}
