import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};

/** Whether a package at `place` of the tree finds `name` beside or above itself. */
function finds(place: string, name: string): boolean {
  const below = place === "" ? "" : `${place}/`;
  if (`${below}node_modules/${name}` in packages) return true;
  return place !== "" && finds(place.includes("/node_modules/") ? place.slice(0, place.lastIndexOf("/node_modules/")) : "", name);
}

// A version whose binaries were published for some platforms only leaves gaps here, and `npm ci` then fails everywhere.
test("the lock file names the binaries of every platform", () => {
  const wanted = Object.entries(packages).flatMap(([place, one]) =>
    Object.keys(one.optionalDependencies ?? {}).map((name) => ({ place, name })),
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter(({ place, name }) => !finds(place, name)).map(({ name }) => name)).toEqual([]);
});
