/** Cell styles that every Excel offers, under the words of `Excel.BuiltInStyle`. The embedded Excel has of them only Normal. */
const OFFERED =
  /^(comma|currency|percent|wholecomma|wholedollar|hlink|hlinktrav|note|warningtext|emphasis[1-3]|sheettitle|title|heading[1-4]|input|output|calculation|checkcell|linkedcell|total|good|bad|neutral|accent[1-6](_[246]0)?|explanatorytext)$/;

/** Whether Excel offers a style by this name, which may have the blanks that it has on screen: "Heading 1". */
export function isOfferedStyle(name: string): boolean {
  return OFFERED.test(name.toLowerCase().replaceAll(" ", ""));
}
