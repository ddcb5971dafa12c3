/** Gives data objects a lasting id; an object that replaces another carries its id on. */
export class Identities {
  private readonly ids = new WeakMap<object, string>();
  private count = 0;

  constructor(private readonly shape: (number: number) => string) {}

  of(object: object): string {
    let id = this.ids.get(object);
    if (id === undefined) this.ids.set(object, (id = this.shape(++this.count)));
    return id;
  }

  carry(from: object, to: object): void {
    this.ids.set(to, this.of(from));
  }

  find<T extends object>(objects: Iterable<T>, id: string): T | undefined {
    for (const object of objects) if (this.of(object) === id) return object;
    return undefined;
  }
}
