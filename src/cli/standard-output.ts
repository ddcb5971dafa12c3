/** Standard output and standard error as commands write to them; what could not be written is known before the program ends. */
import type { Writable } from "node:stream";

export class StandardOutput {
  private failure: unknown;
  private readonly pending = new Set<Promise<void>>();

  constructor(private readonly stream: Writable) {
    // A failure comes here as well as to whoever wrote; heard by nobody it would end the program with a trace.
    stream.on("error", (error) => (this.failure ??= error));
  }

  readonly write = (text: string): void => {
    const written = new Promise<void>((done) => {
      this.stream.write(text, (error) => {
        if (error) this.failure ??= error;
        done();
      });
    });
    this.pending.add(written);
    void written.then(() => this.pending.delete(written));
  };

  /** What kept something from being written, once all that was written has gone or failed; undefined where nothing did. */
  async settled(): Promise<unknown> {
    await Promise.all(this.pending);
    return this.failure;
  }
}
