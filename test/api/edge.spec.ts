/** What the edge lets through: what it refuses is in attacks.spec.ts. */
import type { LightMyRequestResponse } from 'fastify';
import { LIMITS } from '../../server/edge/limits.ts';
import { startTestApp } from './test-app.ts';

describe('the edge', () => {
  it('takes plain HTTP from other machines where that was switched on, and promises no HTTPS', async () => {
    const { app, close } = await startTestApp({ edge: { plainHttp: true } });
    try {
      const reply = await app.inject({ method: 'GET', url: '/sign-in?link=x', headers: { host: '192.168.1.5:3000' } });
      expect(reply.statusCode).toBe(200);
      expect(reply.headers['strict-transport-security']).toBeUndefined();
    } finally {
      await close();
    }
  });

  it('answers whoever watches the server, under any name, and tells every browser what may run', async () => {
    const { app, close } = await startTestApp({ publicUrl: 'https://waymark.example.org' });
    try {
      for (const host of ['10.0.0.7:3000', 'waymark.example.org', 'localhost']) {
        expect([host, (await app.inject({ method: 'GET', url: '/api/health', headers: { host } })).statusCode]).toEqual([host, 200]);
      }
      for (const url of ['/', '/sign-in', '/answer/x', '/api/sign-in', '/nowhere', '/%zz']) {
        const { headers } = await app.inject({ method: 'GET', url, headers: { host: 'localhost' } });
        const policy = String(headers['content-security-policy']).split('; ');
        for (const directive of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) {
          expect([url, policy]).toEqual([url, expect.arrayContaining([directive])]);
        }
        expect([url, String(headers['content-security-policy'])]).toEqual([url, expect.not.stringContaining('unsafe')]);
        expect(headers).toMatchObject({
          'permissions-policy': expect.stringMatching(/camera=\(\).*fullscreen=\(self\)/) as string, 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow',
          'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'strict-transport-security': 'max-age=31536000; includeSubDomains',
        });
      }
    } finally {
      await close();
    }
  });

  it('counts by address as the proxy says it, IPv6 by its network, and tells people and programs to wait', async () => {
    const one = { atOnce: 1, perSecond: 0.1 };
    const { app, close } = await startTestApp({ publicUrl: 'https://waymark.example.org', edge: { limits: { ...LIMITS, byAddress: { ...LIMITS.byAddress, links: one, reads: one } } } });
    const from = (address: string, url: string): Promise<LightMyRequestResponse> =>
      app.inject({ method: 'GET', url, headers: { host: 'waymark.example.org', 'x-forwarded-proto': 'https', 'x-forwarded-for': address } });
    try {
      expect((await from('2001:db8:1:2::1', '/sign-in')).statusCode).toBe(200);
      const page = await from('2001:db8:1:2::ffff', '/sign-in');
      expect([page.statusCode, page.headers['retry-after'], page.headers['cache-control']]).toEqual([429, '10', 'no-store']);
      expect(page.headers['content-type']).toContain('text/html');
      expect(page.body).toContain('Wait 10 seconds and try again.');
      expect((await from('2001:db8:1:3::1', '/sign-in')).statusCode).toBe(200);

      expect((await from('203.0.113.9', '/api/sign-in')).statusCode).toBe(401);
      // What somebody wrote before the proxy's own entry is not believed.
      const problem = await from('198.51.100.1, 203.0.113.9', '/api/sign-in');
      expect(problem.statusCode).toBe(429);
      expect(problem.json()).toMatchObject({ code: 'too_many_requests', status: 429, retryAfter: 10 });
    } finally {
      await close();
    }
  });
});
