import { load } from "js-yaml";
import ts from "typescript";

/** A snippet as Script Lab reads it from what a person pastes. */
export interface Snippet {
  readonly name: string;
  readonly description: string;
  readonly host: string;
  readonly api_set: Readonly<Record<string, string>>;
  readonly script: { readonly content: string; readonly language: string };
  readonly template: { readonly content: string; readonly language: string };
  readonly style: { readonly content: string; readonly language: string };
  readonly libraries: string;
}

export function imported(yaml: string): Snippet {
  return load(yaml) as Snippet;
}

/**
 * A snippet's script as Script Lab runs it: compiled to ES5, file by file, whatever its language
 * (OfficeDev/script-lab, packages/runner/src/pages/Runner/components/SnippetContainer/utilities.ts).
 */
export function compiled(script: string): string {
  const { outputText, diagnostics } = ts.transpileModule(script, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES5, allowJs: true, ignoreDeprecations: "6.0" },
  });
  const [first] = diagnostics ?? [];
  if (first) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
  return outputText;
}
