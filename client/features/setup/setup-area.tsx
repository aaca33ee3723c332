import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { ChecklistPage } from './pages/checklist-page.tsx';
import { CouncilsPage } from './pages/councils-page.tsx';
import { HandOverPage } from './pages/hand-over-page.tsx';
import { LaunchPage } from './pages/launch-page.tsx';
import { MentorsPage } from './pages/mentors-page.tsx';
import { OutcomesPage } from './pages/outcomes-page.tsx';
import { AddPersonPage, PersonPage } from './pages/person-page.tsx';
import { PastePage } from './pages/paste-page.tsx';
import { PeoplePage } from './pages/people-page.tsx';
import { SetsPage } from './pages/sets-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';

/** The pages on which a programme is set up. */
export default function SetupArea(): ReactNode {
  return (
    <Routes>
      <Route index element={<LaunchPage />} />
      <Route path="settings" element={<SettingsPage />} />
      <Route path="outcomes" element={<OutcomesPage />} />
      <Route path="councils" element={<CouncilsPage />} />
      <Route path="sets" element={<SetsPage />} />
      <Route path="people" element={<PeoplePage />} />
      <Route path="people/add" element={<AddPersonPage />} />
      <Route path="people/paste" element={<PastePage />} />
      <Route path="people/:enrolment" element={<PersonPage />} />
      <Route path="checklist" element={<ChecklistPage />} />
      <Route path="mentors" element={<MentorsPage />} />
      <Route path="hand-over" element={<HandOverPage />} />
      <Route path="*" element={<LaunchPage />} />
    </Routes>
  );
}
