// A real OpenID provider on loopback, in a process of its own. Who signs in is said by login_hint, a key of PEOPLE.
import Provider from 'oidc-provider';
import http from 'node:http';

const PEOPLE = JSON.parse(process.env.PEOPLE);
const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'waymark', client_secret: 'hush-hush-hush', redirect_uris: [process.env.REDIRECT], grant_types: ['authorization_code'], response_types: ['code'] }],
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    // What is asked for stands in the ID token, as with Entra ID.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'tid'], email: ['email', 'email_verified', 'xms_edov'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...PEOPLE[sub] }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  });
  const answer = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    try {
      const { prompt, params, session } = await provider.interactionDetails(request, response);
      if (prompt.name === 'login') return await provider.interactionFinished(request, response, { login: { accountId: params.login_hint } }, { mergeWithLastSubmission: false });
      const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
      grant.addOIDCScope('openid profile email');
      return await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  process.send({ issuer });
});
process.on('disconnect', () => process.exit(0));
