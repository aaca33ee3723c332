import type { FastifyReply, FastifyRequest } from 'fastify';

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
// The reader of the API description styles itself inline.
const DOCS_POLICY = CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(/; require-trusted-types.*/, '');

/** Nothing of the device is asked for, so nothing that got into a page could ask for it. Copying a link to the clipboard stays, and showing one full screen. */
const PERMISSIONS_POLICY = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid', 'idle-detection',
  'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
].map((feature) => `${feature}=()`).concat('fullscreen=(self)').join(', ');

/** A year, as browsers' own lists ask for. */
const STRICT_TRANSPORT = 'max-age=31536000; includeSubDomains';

const BUILT_FILE = /^\/assets\/[\w.-]+-[\w-]{8}\.\w+$/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What every answer carries, whoever makes it. @param https whether people reach us over HTTPS, for good */
export function protect(request: FastifyRequest, reply: FastifyReply, https: boolean): void {
  reply.header('content-security-policy', request.url.startsWith('/api/docs') ? DOCS_POLICY : CONTENT_SECURITY_POLICY);
  reply.header('permissions-policy', PERMISSIONS_POLICY);
  reply.header('referrer-policy', 'no-referrer');
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  reply.header('x-robots-tag', 'noindex, nofollow');
  reply.header('cache-control', 'no-store');
  if (https) reply.header('strict-transport-security', STRICT_TRANSPORT);
}

/** Only a built file that was found, under a name made from its content, may be kept anywhere. Decided last, whatever was set before. */
export function decideCaching(request: FastifyRequest, reply: FastifyReply): void {
  const found = reply.statusCode === 200 || reply.statusCode === 304;
  reply.header('cache-control', found && BUILT_FILE.test(request.url) ? FOR_EVER : 'no-store');
}
