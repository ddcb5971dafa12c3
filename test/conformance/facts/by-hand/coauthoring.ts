import { handFact } from "./hand-fact";

/** Several people in one file, and a network that fails them. */
export const coauthoringFacts = [
  handFact({
    id: "coauthoring.a-card-added-while-others-type",
    feature: "coauthoring",
    input: "Both type in different cards; one adds a card.",
    excelDoes: "No number is given twice, no text is lost; each sees the other's within seconds.",
    where: "2",
    fallback: "Numbers are given anew where they conflict.",
  }),
  handFact({
    id: "coauthoring.two-cards-at-once",
    feature: "coauthoring",
    input: "Both add a card for the same sector at once.",
    excelDoes: "The second gets the next number or a clear sentence.",
    where: "2",
    fallback: "Numbers are given anew where they conflict.",
  }),
  handFact({
    id: "coauthoring.cable-pulled-while-a-card-moves",
    feature: "RequestContext.sync",
    input: "Pull the network cable while a card moves to another sector in a shared file.",
    excelDoes: "The pane says that nothing has changed, or names the sheets to look at.",
    where: "W O",
    fallback: "Go back to an earlier version of the file.",
  }),
  handFact({
    id: "coauthoring.months-of-one-card",
    feature: "WorksheetChangedEventArgs.source",
    input: "With another user in the same file, both type `gen` into phases of the same card.",
    excelDoes: "Each sees its own month become a date once; nothing flickers; nobody's list of undo is emptied.",
    where: "W M O",
    fallback: "Put months right on leaving the card only.",
  }),
  handFact({
    id: "coauthoring.findings-accepted-at-once",
    feature: "TableRowCollection.add",
    input: "Both accept different findings at once; then the same finding with two reasons.",
    excelDoes:
      "Both stand in *ControlliAccettati* and both panes list them; of the same finding there is one reason, or both rows, and no error.",
    where: "2",
    fallback: "Read the table again before writing the row.",
  }),
  handFact({
    id: "coauthoring.mended-while-another-types",
    feature: "coauthoring",
    input: "One presses *Applica le correzioni sicure* while the other types in a card concerned.",
    excelDoes: "What the other typed stays; the notice says which findings are left as they were.",
    where: "2",
    fallback: "Mend card by card.",
  }),
];
