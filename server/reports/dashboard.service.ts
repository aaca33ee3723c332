import { Injectable } from '@nestjs/common';
import type { Dashboard, Panel } from '../../shared/figures/panel.ts';
import { countsPeople } from '../disclosure/policy.ts';
import { readerOf } from '../disclosure/reader.ts';
import { release, type ReleasedFigure } from '../disclosure/release.ts';
import { releaseScores } from '../disclosure/release-rows.ts';
import { TermsService } from '../disclosure/terms.service.ts';
import { Problem } from '../kernel/problem.ts';
import type { Scope } from '../kernel/scope.ts';
import { findMeasure } from '../measures/catalogue.ts';
import { LabelsService } from '../measures/labels.service.ts';
import { MeasureService, type Snapshot } from '../measures/measure.service.ts';
import type { PanelContext } from './panel-kit.ts';
import { DASHBOARDS, type DashboardChoices, type DashboardDefinition, type Extras } from './dashboards.ts';

/** More finishers than this have no dot each in any case. */
const MOST_SCORES = 5000;

@Injectable()
export class DashboardService {
  constructor(
    private readonly measures: MeasureService,
    private readonly labels: LabelsService,
    private readonly terms: TermsService,
  ) {}

  /** A whole dashboard, every figure of one snapshot and through the scope's policy. */
  async dashboard(scope: Scope, id: string, choices: DashboardChoices): Promise<Dashboard> {
    const definition = findDashboard(id);
    const { context, panels } = await this.build(scope, definition, choices);
    return {
      programme: scope.programmeCode,
      title: definition.title,
      // Once is enough, where everybody begins.
      about: [definition.id === 'overview' ? context.labels.about : '', context.about].filter(Boolean).join(' '),
      headlines: definition.headlines?.(context) ?? [],
      panels,
    };
  }

  /** One panel of a dashboard, made in the same way. */
  async panel(scope: Scope, dashboard: string, id: string, choices: DashboardChoices): Promise<Panel> {
    const { panels } = await this.build(scope, findDashboard(dashboard), choices);
    const found = panels.find((panel) => panel.id === id);
    if (!found) throw new Problem('not_found', `There is no panel ${id}; there are ${panels.map((panel) => panel.id).join(', ')}.`);
    return found;
  }

  private async build(scope: Scope, definition: DashboardDefinition, choices: DashboardChoices) {
    // Everybody's figures are of the whole programme; the door out says which councils stand beside them.
    const whole = { programmeId: scope.programmeId, councilIds: null };
    const behind = countsPeople(scope.audience);
    const [labels, terms, { figures, extras }] = await Promise.all([
      this.labels.of(whole),
      behind ? this.terms.of(scope) : undefined,
      this.measures.snapshot(whole, async (read) => ({
        figures: await read.figures(definition.measures, { byCouncil: definition.byCouncil, behind }),
        extras: definition.withScores ? await scoresIn(read, scope) : NO_EXTRAS,
      })),
    ]);
    const released = new Map<string, readonly ReleasedFigure[]>();
    for (const [measure, made] of figures) released.set(measure, release(scope.audience, made, terms));
    const context: PanelContext = {
      labels,
      ...readerOf(scope.audience, terms),
      figures: (measure) => released.get(measure) ?? [],
      csvOf: (panel) =>
        `/api/programmes/${encodeURIComponent(scope.programmeCode)}/dashboards/${definition.id}/panels/${encodeURIComponent(panel)}.csv${choices.base === 'answered' ? '' : `?base=${choices.base}`}`,
    };
    const panels = definition.panels(context, choices, extras).filter((panel) => panel !== null);
    return { context, panels };
  }
}

const NO_EXTRAS: Extras = { scores: [], maximum: 0 };

/** Finishers' scores one by one, and the most sessions anybody could attend. */
async function scoresIn(read: Snapshot, scope: Scope): Promise<Extras> {
  const starters = await read.rows(findMeasure('attendance-per-starter')!, { roles: ['participant'] }, MOST_SCORES, 0);
  const finished = await read.rows(findMeasure('finisher-score')!, {}, MOST_SCORES, 0);
  return {
    maximum: Math.max(0, ...starters.rows.map((row) => Number(row.maximum))),
    scores: releaseScores(scope.audience, finished.rows),
  };
}

function findDashboard(id: string): DashboardDefinition {
  const definition = DASHBOARDS.find((known) => known.id === id);
  if (!definition) throw new Problem('not_found', `There is no dashboard ${id}; there are ${DASHBOARDS.map((known) => known.id).join(', ')}.`);
  return definition;
}
