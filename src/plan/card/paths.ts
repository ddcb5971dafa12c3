/** Parts of objects by paths: `resources.unit`. */

export function valueAt(part: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], part);
}

/** The object with another value at the path; without the part where the value is undefined, nor the group that it leaves empty. */
export function withValueAt<T extends object>(part: T, path: string, value: unknown): T {
  const [key = "", ...rest] = path.split(".");
  const below =
    rest.length === 0 ? value : withValueAt((part as Readonly<Record<string, object | undefined>>)[key] ?? {}, rest.join("."), value);
  if (below !== undefined && !(value === undefined && rest.length > 0 && Object.keys(below as object).length === 0))
    return { ...part, [key]: below };
  const { [key as keyof T]: _, ...others } = part;
  return others as T;
}
