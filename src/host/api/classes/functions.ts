import type { CellValue } from "../../../xlsx/workbook-data";
import { number } from "../arguments";
import type { Host } from "../host";
import { HostObject, type HostClass } from "../host-class";

export const functionResultClass: HostClass<CellValue> = {
  name: "FunctionResult",
  properties: {
    Error: { get: (result) => (typeof result === "object" && result !== null ? result.error : null) },
    Value: { get: (result) => (typeof result === "object" ? null : result) },
  },
};

/** Worksheet functions as an add-in calls them, without a cell. */
export const functionsClass: HostClass<undefined> = {
  name: "Functions",
  methods: { Date: (_, args, host) => resultOf("DATE", args, host) },
};

function resultOf(name: string, args: readonly unknown[], host: Host): HostObject<CellValue> {
  const formula = `=${name}(${args.map(number).join(",")})`;
  return new HostObject(functionResultClass, host.workbook.evaluate(formula, host.workbook.sheets.active(), 0, 0));
}
