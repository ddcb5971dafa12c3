import { embeddedAddress } from "../../../../src/host/grid/ribbon/add-in-pages";

const pages = { "taskpane.html": "taskpane-embedded.html" };

describe("The address of an add-in's page in the embedded Excel", () => {
  it("is its stand-in, in the language of the page around", () => {
    expect(embeddedAddress("taskpane.html", pages, "?lang=it")).toBe("taskpane-embedded.html?lang=it");
    expect(embeddedAddress("taskpane.html", pages, "")).toBe("taskpane-embedded.html");
  });

  it("keeps the query of the manifest, which wins", () => {
    expect(embeddedAddress("taskpane.html?view=new&lang=en", pages, "?lang=it")).toBe("taskpane-embedded.html?lang=en&view=new");
  });

  it("is the page itself where nothing stands in for it", () => {
    expect(embeddedAddress("help.html", pages, "")).toBe("help.html");
  });
});
