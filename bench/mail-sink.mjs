// A mail server in a process of its own that takes whatever it is given and counts it. At the address that it prints it says
// where it takes mail, and how much it has had.
import http from 'node:http';
import { SMTPServer } from 'smtp-server';

let received = 0;
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _session, done) {
    stream.resume();
    stream.once('end', () => {
      received += 1;
      done();
    });
  },
});
mail.on('error', () => undefined);
mail.listen(0, '127.0.0.1', () => {
  const asked = http.createServer((_, reply) => reply.end(JSON.stringify({ smtp: `smtp://127.0.0.1:${mail.server.address().port}`, received })));
  asked.listen(0, '127.0.0.1', () => console.log(`The sink is at http://127.0.0.1:${asked.address().port}`));
});
process.on('SIGTERM', () => process.exit(0));
