import type { Fact } from "../fact";

const oi29500 = "https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64";

/** How long formulas, prompts and alerts of a validation may be. */
export const validationLimitFacts: readonly Fact[] = [
  {
    id: "validation.long-formula",
    feature: "DataValidation.rule",
    input: "A formula of 260 characters in a rule.",
    excelDoes: "Is refused: 255 are the most.",
    standing: "reported",
    sources: ["https://github.com/linkml/linkml/pull/1798"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const formula = `=AND(${Array.from({ length: 60 }, () => "C1>0").join(",")})`;
        sheet.getRange("C1:C3").dataValidation.rule = { custom: { formula } };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "validation.long-prompt",
    feature: "DataValidation.prompt",
    input: "A prompt of 256 characters.",
    excelDoes: "Is refused: 255 are the most.",
    standing: "documented",
    sources: [oi29500],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = { custom: { formula: "=TRUE" } };
        validation.prompt = { showPrompt: true, title: "Titolo", message: "x".repeat(256) };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "validation.long-prompt-title",
    feature: "DataValidation.prompt",
    input: "A title of 33 characters.",
    excelDoes: "Is refused: 32 are the most.",
    standing: "documented",
    sources: [oi29500, "https://learn.microsoft.com/en-us/office/vba/api/Excel.Validation.InputTitle"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = { custom: { formula: "=TRUE" } };
        validation.prompt = { showPrompt: true, title: "x".repeat(33), message: "testo" };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
  {
    id: "validation.long-alert",
    feature: "DataValidation.errorAlert",
    input: "An alert of 226 characters.",
    excelDoes: "Is refused: 224 are the most (225 by another document).",
    standing: "documented",
    sources: [oi29500, "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xlsb/b8894965-c186-4bba-8a0b-8ec2a37a1cbe"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const validation = sheet.getRange("C1").dataValidation;
        validation.rule = { custom: { formula: "=TRUE" } };
        validation.errorAlert = { showAlert: true, style: "Stop", title: "Titolo", message: "x".repeat(226) };
        try {
          await context.sync();
          return "taken";
        } catch {
          return "refused";
        }
      },
      expected: { always: "refused" },
    },
  },
];
