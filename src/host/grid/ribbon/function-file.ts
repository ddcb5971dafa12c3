import type { CommandFunctions } from "../../api/office/command-functions";

declare global {
  interface Window {
    /** In a page of the add-in: the functions that it has given names for the ribbon. */
    commandFunctions?: CommandFunctions;
  }
}

/** Excel ends a function that has not called `completed` after five minutes. */
export const LONGEST_FUNCTION = 5 * 60_000;

/** How a function of the ribbon can fail to come to its end. */
export class CommandFunctionError extends Error {
  constructor(
    readonly reason: "unloadable" | "timeout" | "failed",
    readonly functionName: string,
    detail = "",
  ) {
    super(`The function ${functionName} of the ribbon: ${reason} ${detail}`.trim());
    this.name = "CommandFunctionError";
  }
}

/** The page that holds the functions of the ribbon, loaded out of sight when the first of them is called. */
export class FunctionFile {
  private frame: HTMLIFrameElement | undefined;
  private loaded: Promise<void> | undefined;
  private readonly left = new Set<() => void>();

  /** @param place where the hidden frame is put */
  constructor(
    private readonly place: HTMLElement,
    private readonly address: string,
    private readonly longest = LONGEST_FUNCTION,
  ) {}

  /**
   * Calls a function and waits until it says that it has completed.
   * @param controlId the pressed control's id, which the function finds in its event
   * @throws CommandFunctionError
   */
  async run(functionName: string, controlId: string): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave: () => void = () => undefined;
    const ended = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new CommandFunctionError("timeout", functionName)), this.longest);
      this.left.add((leave = resolve));
    });
    try {
      await Promise.race([ended, this.call(functionName, controlId)]);
    } finally {
      clearTimeout(timer);
      this.left.delete(leave);
    }
  }

  /** Unloads the page; functions that still run are given up. */
  close(): void {
    this.frame?.remove();
    this.frame = this.loaded = undefined;
    for (const leave of this.left) leave();
  }

  private async call(functionName: string, controlId: string): Promise<void> {
    await (this.loaded ??= this.load());
    const functions = this.frame?.contentWindow?.commandFunctions;
    if (!functions) throw new CommandFunctionError("unloadable", functionName, this.address);
    const command = await functions.named(functionName);
    await new Promise<void>((completed, reject) => {
      const fail = (error: unknown): void => reject(new CommandFunctionError("failed", functionName, String(error)));
      try {
        Promise.resolve(command({ source: { id: controlId }, completed: () => completed() })).catch(fail);
      } catch (error) {
        fail(error);
      }
    });
  }

  private load(): Promise<void> {
    const frame = this.place.ownerDocument.createElement("iframe");
    frame.hidden = true;
    frame.className = "function-file";
    frame.src = this.address;
    this.frame = frame;
    const loaded = new Promise<void>((resolve) => frame.addEventListener("load", () => resolve(), { once: true }));
    this.place.append(frame);
    return loaded;
  }
}
