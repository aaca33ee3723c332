import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { OpenLinkSheet } from './open-link-sheet.tsx';
import './rounds.scss';

/** The one link of an anonymous round with its QR code, to be shown in the room or printed. */
export default function RoundLinkPage(): ReactNode {
  const programme = useProgramme();
  const { round = '' } = useParams();
  return (
    <>
      <BackLink to={paths.rounds(programme.code)}>Questionnaires</BackLink>
      <OpenLinkSheet
        programme={programme.code}
        round={round}
        heading={<PageHeading caption={programme.name}>Link for everybody</PageHeading>}
        lead="Point the camera of your telephone at the code, or type the address."
      />
    </>
  );
}
