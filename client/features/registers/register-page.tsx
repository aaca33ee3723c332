import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { FileLink } from '../../ui/file-link.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { registerFile, useRegister } from './api/registers-api.ts';
import { Corrections } from './components/corrections.tsx';
import { RegisterForm } from './components/register-form.tsx';
import './register.scss';

/** The register of one session: who was expected, who was there. */
export default function RegisterPage(): ReactNode {
  const programme = useProgramme();
  const { session } = useParams() as { session: string };
  const query = useRegister(programme.code, session);
  return (
    <>
      <BackLink to={paths.registers(programme.code)}>All registers</BackLink>
      <QueryState query={query}>{(register) => <RegisterForm key={session} programme={programme} loaded={register} />}</QueryState>
      <Corrections programme={programme.code} session={session} />
      <ul className="wm-actions govuk-!-margin-top-4">
        <li>
          <Link className="govuk-link" to={paths.session(programme.code, session)}>
            The session, its notes and actions
          </Link>
        </li>
        <li>
          <FileLink href={registerFile(programme.code, session)} what="this register" />
        </li>
      </ul>
    </>
  );
}
