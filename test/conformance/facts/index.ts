import type { Fact } from "../fact";
import { tableFacts } from "./tables";

/** All facts, by subject. */
export const facts: readonly Fact[] = [...tableFacts];
