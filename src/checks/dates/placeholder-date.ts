/** The date of the empty form, which is filled in when the time comes: `XX/0X/20XX`, `__/__/____`. */
export function isPlaceholder(text: string): boolean {
  return /(?:^|[^\p{L}\d])(?=[\d/.x_-]*[x_])[\dx_]{1,2}[/.-][\dx_]{1,2}[/.-][\dx_]{2,4}(?![\p{L}\d])/iu.test(text);
}
