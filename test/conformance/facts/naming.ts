import type { Fact } from "../fact";

const nameRules = "https://office.microsoft.com/en-gb/help/HP051983471033.aspx";

/** Which names can be given, and how they are told apart. */
export const namingFacts: readonly Fact[] = [
  {
    id: "names.taken",
    feature: "NamedItemCollection.add",
    input: "A name is added a second time in its scope, in other capitals.",
    excelDoes: "Throws ItemAlreadyExists: capitals do not tell names apart.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/2875", nameRules],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("ProvaNome", sheet.getRange("A1"));
        sheet.names.add("PROVANOME", sheet.getRange("A2"));
        await context.sync();
        return "added";
      },
      expected: { always: { error: "ItemAlreadyExists" } },
    },
  },
  {
    id: "names.sheet-hides-workbook",
    feature: "NamedItemCollection.add",
    input: "The workbook and a sheet have a name alike; a formula of the sheet uses it.",
    excelDoes: "Means the sheet's own.",
    standing: "reported",
    sources: ["https://techox.blogspot.com/2011/04/rules-to-follow-when-creating-names-in.html"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const other = context.workbook.worksheets.add("Altro di prova");
        other.getRange("A1").values = [[1]];
        sheet.getRange("A1").values = [[2]];
        context.workbook.names.add("ProvaDoppia", other.getRange("A1"));
        sheet.names.add("ProvaDoppia", sheet.getRange("A1"));
        const here = sheet.getRange("C1");
        here.formulas = [["=ProvaDoppia"]];
        const there = other.getRange("C1");
        there.formulas = [["=ProvaDoppia"]];
        here.load("values");
        there.load("values");
        await context.sync();
        other.delete();
        await context.sync();
        return [here.values, there.values];
      },
      expected: { always: [[[2]], [[1]]] },
    },
  },
  {
    id: "names.illegal",
    feature: "NamedItemCollection.add",
    input: "Names that begin with a digit, hold spaces or signs, or look like cells (`S1`, `R`, `c`, `R1C1`, `C7`).",
    excelDoes: "Each is refused.",
    standing: "documented",
    sources: [nameRules],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const refused: string[] = [];
        for (const name of ["1prova", "prova nome", "S1", "XFD1", "R", "c", "R1C1", "r2", "C7", "prova-nome", "prova!"]) {
          sheet.names.add(name, sheet.getRange("A1"));
          try {
            // One refusal ends a batch: each name wants its own.
            await context.sync();
          } catch {
            refused.push(name);
          }
        }
        return refused;
      },
      expected: { always: ["1prova", "prova nome", "S1", "XFD1", "R", "c", "R1C1", "r2", "C7", "prova-nome", "prova!"] },
    },
  },
  {
    id: "names.illegal-code",
    feature: "NamedItemCollection.add",
    input: "`S1` as a name.",
    excelDoes: "Throws InvalidArgument.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("S1", sheet.getRange("A1"));
        await context.sync();
        return "added";
      },
      expected: { always: { error: "InvalidArgument" } },
    },
    byHand: { where: "W L M", fallback: "Names are made by rule and never look like cells." },
  },
  {
    id: "names.legal",
    feature: "NamedItemCollection.add",
    input: "Names with a leading `_` or `\\\\`, dots, digits, accents, and one that passes the last column (`XFE1`).",
    excelDoes: "Each is taken.",
    standing: "documented",
    sources: [nameRules],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const names = ["_prova", "\\prova", "prova.nome.2", "Città", "S1.00001", "XFE1"];
        for (const name of names) sheet.names.add(name, sheet.getRange("A1"));
        const count = sheet.names.getCount();
        await context.sync();
        return count.value;
      },
      expected: { always: 6 },
    },
  },
  {
    id: "names.longest",
    feature: "NamedItemCollection.add",
    input: "A name of 255 characters.",
    excelDoes: "Is taken.",
    standing: "documented",
    sources: [nameRules],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const name = "n".repeat(255);
        const added = sheet.names.add(name, sheet.getRange("A1")).load("name");
        await context.sync();
        return added.name.length;
      },
      expected: { always: 255 },
    },
  },
  {
    id: "names.too-long",
    feature: "NamedItemCollection.add",
    input: "A name of 256 characters.",
    excelDoes: "Is refused.",
    standing: "documented",
    sources: [nameRules],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("n".repeat(256), sheet.getRange("A1"));
        try {
          await context.sync();
          return "added";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "names.of-a-table",
    feature: "NamedItemCollection.add",
    input: "A name of the workbook that a table has.",
    excelDoes: "Is refused: tables and names share one set.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    byHand: { where: "W L M O", fallback: "None needed: no name of Cardine's is called as a table." },
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:A2").values = [["Peso"], [1]];
        sheet.tables.add("A1:A2", true).name = "TabellaDiProva";
        context.workbook.names.add("TabellaDiProva", sheet.getRange("C1"));
        try {
          await context.sync();
          return "added";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "names.any-capitals",
    feature: "NamedItemCollection.getItemOrNullObject",
    input: "A name is asked for in other capitals.",
    excelDoes: "Is found.",
    standing: "documented",
    sources: [nameRules],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.names.add("ProvaNome", sheet.getRange("A1"));
        const found = sheet.names.getItemOrNullObject("provanome").load("name");
        await context.sync();
        return found.isNullObject ? null : found.name;
      },
      expected: { always: "ProvaNome" },
    },
  },
  {
    id: "names.alike-on-the-sheet-in-front",
    feature: "NamedItemCollection.add",
    input: "A name is added to the workbook while the sheet in front has one alike.",
    excelDoes: "Throws ItemAlreadyExists.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/2875"],
    seenIn: "Windows, 2022, all versions tried",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.activate();
        sheet.names.add("ProvaDoppia", sheet.getRange("A1"));
        await context.sync();
        context.workbook.names.add("ProvaDoppia", sheet.getRange("A2"));
        await context.sync();
        return "added";
      },
      expected: { always: { error: "ItemAlreadyExists" } },
    },
  },
];
