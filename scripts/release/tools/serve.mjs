// Starts verdaccio on any free loopback port and tells the port to the process that forked this one.
import { runServer } from 'verdaccio';

const server = await runServer(process.argv[2]);
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
