import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../lib/paths.ts';
import { useProgramme } from '../../lib/sign-in.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { QueryState } from '../../ui/query-state.tsx';
import { useRegister } from './api/registers-api.ts';
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
    </>
  );
}
