/** A server that counts what it is sent and keeps nothing. In a process of its own, so that its memory is not measured. */
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  let size = 0;
  request.on('data', (chunk) => (size += chunk.byteLength));
  request.on('end', () => {
    const announced = request.headers['content-length'] ?? 'none';
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ object: 'file', id: 'file_1', received: size, announced }));
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
