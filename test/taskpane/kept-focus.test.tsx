/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { fireEvent, render } from "@testing-library/react";
import { useState } from "react";
import { useKeptFocus } from "../../src/taskpane/shell/use-kept-focus";
import { screen } from "./pane-bed";

/** A button that goes away when it is pressed, with or without another control beside it. */
function Pane({ beside }: { readonly beside: boolean }) {
  const [done, setDone] = useState(false);
  useKeptFocus(() => screen.getByRole("tab").focus());
  return (
    <>
      <div role="tab" tabIndex={0} />
      <div role="tabpanel">
        <section>
          <p>{!done && <button onClick={() => setDone(true)}>Ripartisci</button>}</p>
          {beside && <input aria-label="Peso" />}
        </section>
        <button>Altro</button>
      </div>
    </>
  );
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 120));
const press = () => fireEvent.click(screen.getByRole("button", { name: "Ripartisci" }));

test("what had the focus is gone: the next control around it has it", async () => {
  render(<Pane beside />);
  screen.getByRole("button", { name: "Ripartisci" }).focus();
  press();
  await soon();
  expect(screen.getByRole("textbox")).toHaveFocus();
});

test("nothing is left around it: the focus goes to the view's tab", async () => {
  render(<Pane beside={false} />);
  screen.getByRole("button", { name: "Ripartisci" }).focus();
  press();
  await soon();
  expect(screen.getByRole("tab")).toHaveFocus();
});

test("who has pointed elsewhere keeps the hands free", async () => {
  render(<Pane beside />);
  screen.getByRole("button", { name: "Ripartisci" }).focus();
  fireEvent.pointerDown(document.body);
  press();
  await soon();
  expect(document.body).toHaveFocus();
});

test("a place that somebody gives the focus meanwhile is left", async () => {
  render(<Pane beside />);
  screen.getByRole("button", { name: "Ripartisci" }).focus();
  press();
  screen.getByRole("button", { name: "Altro" }).focus();
  await soon();
  expect(screen.getByRole("button", { name: "Altro" })).toHaveFocus();
});
