import { createEmbeddedExcel, type EmbeddedExcel, type EmbeddedExcelOptions } from "../../../src/host/api/embedded-excel";
import { installNodeClient, type NodeClient } from "../../../src/host/api/node-client";

export interface TestBed extends NodeClient {
  readonly excel: EmbeddedExcel;
}

const open: NodeClient[] = [];

/** An embedded Excel behind Microsoft's real client, for the length of a test. */
export function testBed(options: EmbeddedExcelOptions = {}): TestBed {
  const excel = createEmbeddedExcel({ now: () => new Date(2026, 2, 9), ...options });
  const client = installNodeClient(excel);
  open.push(client);
  return { ...client, excel };
}

afterEach(() => {
  for (const client of open.splice(0)) client.dispose();
});

/** The code with which a run is refused. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error("Nothing was refused.");
}

/** Lets events that are on their way arrive. */
export function arrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
