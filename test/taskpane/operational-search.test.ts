import { searchPlaces } from "../../src/taskpane/new-card/operational-search";
import { smallPlan } from "../operations/plans";

const codesFor = (query: string) => searchPlaces(smallPlan(), query).flatMap((branch) => branch.found.map(({ node }) => node.code));

it.each([
  ["", ["01.01.01", "01.01.02"]],
  ["  ", ["01.01.01", "01.01.02"]],
  ["01.01.02", ["01.01.02"]],
  ["TENÈRLI", ["01.01.02"]],
  ["vicini", ["01.01.01", "01.01.02"]],
  ["vicini aprire", ["01.01.01"]],
  ["(.*", []],
])("«%s» finds %j", (query, codes) => expect(codesFor(query)).toEqual(codes));
