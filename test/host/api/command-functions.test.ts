import { CommandFunctions, type CommandEvent } from "../../../src/host/api/office/command-functions";
import { createEmbeddedExcel } from "../../../src/host/api/embedded-excel";
import { installNodeClient } from "../../../src/host/api/node-client";

describe("The functions of the ribbon", () => {
  it("are those that Office.actions.associate has named", async () => {
    const functions = new CommandFunctions();
    const client = installNodeClient(createEmbeddedExcel(), { functions });
    try {
      client.Office.actions.associate("check", (event: CommandEvent) => event.source.id);
      const check = await functions.named("check");
      expect(check({ source: { id: "Prova.Check" }, completed: () => undefined })).toBe("Prova.Check");
    } finally {
      client.dispose();
    }
  });

  it("are waited for until they have their name", async () => {
    const functions = new CommandFunctions();
    const waiting = Promise.all([functions.named("late"), functions.named("late")]);
    const late = (): void => undefined;
    functions.associate("late", late);
    expect(await waiting).toEqual([late, late]);
  });
});
