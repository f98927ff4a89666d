import { createServer, connect, type Socket, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the network does with what the server says. */
type Weather =
  | { kind: 'good' }
  /** Every piece comes late. */
  | { kind: 'slow'; milliseconds: number }
  /** Cut for everybody once so many bytes came through. */
  | { kind: 'cut'; afterBytes: number }
  /** Nothing comes through any more, and nobody is told. */
  | { kind: 'silent'; afterBytes: number };

/**
 * A network between us and a server, on which everything can happen.
 */
export class NetworkBetween {
  static async to(url: string): Promise<NetworkBetween> {
    const { hostname, port } = new URL(url);
    const network = new NetworkBetween(hostname, Number(port));
    network.server.listen(0, '127.0.0.1');
    await once(network.server, 'listening');
    return network;
  }

  private readonly sockets = new Set<Socket>();
  private readonly server = createServer(socket => this.accept(socket));
  private weather: Weather = { kind: 'good' };
  private passed = 0;

  private constructor(private host: string, private port: number) {}

  /** Whoever connects from now on comes to another server. */
  leadTo(url: string): void {
    const { hostname, port } = new URL(url);
    this.host = hostname;
    this.port = Number(port);
  }

  /** The same address, by way of this network. */
  through(url: string): string {
    const way = new URL(url);
    way.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return way.toString();
  }

  turn(weather: Weather): void {
    this.weather = weather;
    this.passed = 0;
  }

  /** How many bytes of the server came through since the weather turned. */
  get bytesPassed(): number {
    return this.passed;
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private cut(): void {
    for (const socket of this.sockets) {
      socket.destroy();
    }
  }

  private accept(client: Socket): void {
    const server = connect(this.port, this.host);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ]) {
      this.sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    client.pipe(server);
    this.forward(server, client).catch(() => client.destroy());
  }

  private async forward(server: Socket, client: Socket): Promise<void> {
    for await (const piece of server) {
      const { weather } = this;
      if (weather.kind === 'slow') {
        await sleep(weather.milliseconds);
      }
      this.passed += (piece as Buffer).length;
      if (weather.kind === 'cut' && this.passed > weather.afterBytes) {
        this.cut();
        return;
      }
      if (weather.kind !== 'silent' || this.passed <= weather.afterBytes) {
        client.write(piece as Buffer);
      }
    }
    client.end();
  }
}
