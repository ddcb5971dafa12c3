/** @jest-environment ./test/taskpane/pane-environment.cjs */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FaultBoundary } from "../../src/taskpane/fault-boundary";
import { SpeechProvider } from "../../src/taskpane/speech/speech";

let broken = true;

function Part() {
  if (broken) throw new TypeError("x is not a function");
  return <p>La scheda</p>;
}

test("a part with a fault says so in its place, the rest goes on, and it is shown anew on demand", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <SpeechProvider language="it">
      <h1>Il piano</h1>
      <FaultBoundary>
        <Part />
      </FaultBoundary>
    </SpeechProvider>,
  );
  expect(screen.getByRole("heading", { name: "Il piano" })).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("non era previsto: x is not a function");
  broken = false;
  await userEvent.click(screen.getByRole("button", { name: "Riprova" }));
  expect(screen.getByText("La scheda")).toBeVisible();
  complaints.mockRestore();
});
