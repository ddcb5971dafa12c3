import type { HostClass } from "../host-class";
import { oneOf, truth } from "../arguments";

export const applicationClass: HostClass<undefined> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_, host) => (host.workbook.calculationMode === "automatic" ? "Automatic" : "Manual"),
      set: (_, value, host) => {
        host.workbook.calculationMode = oneOf(value, ["Automatic", "Manual"]) === "Automatic" ? "automatic" : "manual";
      },
    },
    CalculationState: { get: () => "Done" },
    DecimalSeparator: { get: (_, host) => (host.workbook.locale === "it-IT" ? "," : ".") },
    ThousandsSeparator: { get: (_, host) => (host.workbook.locale === "it-IT" ? "." : ",") },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (_, [type], host) => {
      oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
      host.workbook.calculate(type !== "Recalculate");
      return null;
    },
    SuspendApiCalculationUntilNextSync: (_, __, host) => {
      host.calculationSuspended = true;
      return null;
    },
    // A batch is one painting of the screen in any case.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeClass: HostClass<undefined> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_, host) => host.eventsEnabled,
      set: (_, value, host) => {
        host.eventsEnabled = truth(value);
      },
    },
  },
};
