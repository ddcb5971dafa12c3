/** What a function of the ribbon is given (`Office.AddinCommands.Event`). */
export interface CommandEvent {
  /** The control that was pressed, by its id in the manifest. */
  readonly source: { readonly id: string };
  /** Tells the host that the function has done its work. */
  completed(options?: object): void;
}

export type CommandFunction = (event: CommandEvent) => unknown;

/** The functions that a function file has named with `Office.actions.associate`, for the ribbon's `ExecuteFunction`. */
export class CommandFunctions {
  private readonly functions = new Map<string, CommandFunction>();
  private readonly waiting = new Map<string, ((found: CommandFunction) => void)[]>();

  /** Gives a function the name by which the manifest knows it; a later one takes the name over. */
  associate(name: string, command: CommandFunction): void {
    this.functions.set(name, command);
    for (const found of this.waiting.get(name) ?? []) found(command);
    this.waiting.delete(name);
  }

  /** The function of a name, as soon as it has one: a function file may give its names only after `Office.onReady`. */
  named(name: string): Promise<CommandFunction> {
    const known = this.functions.get(name);
    if (known) return Promise.resolve(known);
    return new Promise((found) => this.waiting.set(name, [...(this.waiting.get(name) ?? []), found]));
  }
}
