/** What others write plan files by. */
import published from "../../src/interchange/plan-file/schema/cardine-plan-1.schema.json";
import { planFileSchema } from "../../src/interchange/plan-file/schema/plan-file-schema";

test("the published schema says every field and list of a card that plan files are read by", () => {
  expect(published).toEqual(planFileSchema);
});
