import { Field, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type ComponentPropsWithRef, type KeyboardEvent } from "react";
import type { Plan } from "../../plan/plan";
import { levelsOfTree } from "../../plan/strategy";
import { useSpeech } from "../speech/speech";
import { labelOf, searchPlaces, type CountedNode, type FoundBranch } from "./operational-search";
import { markMatches } from "../finder/sought-words";
import { hoverGround } from "../theme";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  list: {
    marginTop: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "13rem",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  node: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
  },
  strategic: { paddingLeft: tokens.spacingHorizontalXL },
  option: {
    paddingLeft: tokens.spacingHorizontalXXXL,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    cursor: "pointer",
    ":hover": hoverGround,
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  match: { textDecorationLine: "underline", backgroundColor: "transparent", color: "inherit" },
  nothing: { margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
});

interface OperationalPickerProps {
  readonly plan: Plan;
  /** Code of the chosen one, `""` for none yet. */
  readonly chosen: string;
  readonly problem: string | null;
  readonly onChoose: (code: string) => void;
}

/**
 * A search field over the strategic tree: arrows move through the nodes of its last level while the focus stays in the
 * field, Enter chooses. The nodes above are headings that show where one is.
 */
export function OperationalPicker({ plan, chosen, problem, onChoose }: OperationalPickerProps) {
  const { say } = useSpeech();
  const level = levelsOfTree(plan.codeScheme);
  const styles = useStyles();
  const list = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState("");
  const [focused, setFocused] = useState(false);
  const branches = useMemo(() => searchPlaces(plan, query), [plan, query]);
  const codes = useMemo(() => branches.flatMap((branch) => branch.found.map(({ node }) => node.code)), [branches]);
  const activeCode = codes.includes(active) ? active : undefined;
  const activeOption = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Chromium answers with a promise, which an effect must not return; jsdom has no scrolling at all.
    void activeOption.current?.scrollIntoView?.({ block: "nearest" });
  }, [activeCode]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = activeCode === undefined ? -1 : codes.indexOf(activeCode);
    const target = {
      ArrowDown: Math.min(at + 1, codes.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + 8, codes.length - 1),
      PageUp: Math.max(at - 8, 0),
    }[event.key];
    if (target !== undefined) setActive(codes[target] ?? "");
    else if (event.key === "Enter") {
      const choice = activeCode ?? (codes.length === 1 ? codes[0] : undefined);
      if (choice !== undefined) onChoose(choice);
    } else return;
    // In a form, Enter would send it off.
    event.preventDefault();
  };

  return (
    <div>
      <Field label={say("newCard.operational", { level })} validationMessage={problem} required>
        <SearchBox
          className={styles.search}
          name="operational"
          dismiss={{ "aria-label": say("newCard.search.clear") }}
          role="combobox"
          autoComplete="off"
          aria-expanded={codes.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeCode === undefined ? undefined : `${list}${activeCode}`}
          placeholder={say("newCard.search")}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
            setActive("");
          }}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </Field>
      <div
        id={list}
        role="listbox"
        aria-label={say("newCard.operational", { level })}
        className={styles.list}
        hidden={codes.length === 0}
        tabIndex={-1}
      >
        {branches.map((branch, at) => (
          <Branch
            key={branch.found[0]?.node.code}
            branch={branch}
            before={branches[at - 1]}
            query={query}
            option={(code) => ({
              id: `${list}${code}`,
              "aria-selected": code === chosen,
              ref: code === activeCode ? activeOption : undefined,
              className: mergeClasses(
                styles.node,
                styles.option,
                code === chosen && styles.selected,
                focused && code === activeCode && styles.active,
              ),
              onClick: () => {
                setActive(code);
                onChoose(code);
              },
            })}
          />
        ))}
      </div>
      {codes.length === 0 && <p className={styles.nothing}>{say("newCard.nothingFound", { query, level })}</p>}
      <span role="status" hidden={query === "" || codes.length === 0} className={styles.count}>
        {say("newCard.found", { count: codes.length, level })}
      </span>
    </div>
  );
}

interface BranchProps {
  readonly branch: FoundBranch;
  /** The branch before it: nodes that stand above both are named once. */
  readonly before: FoundBranch | undefined;
  readonly query: string;
  readonly option: (code: string) => ComponentPropsWithRef<"div">;
}

function Branch({ branch: { above, found }, before, query, option }: BranchProps) {
  const styles = useStyles();
  const isAbove = ({ node }: CountedNode) => before?.above.some((one) => one.node === node) === true;
  return (
    <div role="group" aria-label={above.map(({ node }) => labelOf(node)).join(", ") || undefined}>
      {above.map((counted, at) =>
        isAbove(counted) ? null : (
          <div key={at} role="presentation" className={mergeClasses(styles.node, at > 0 && styles.strategic)}>
            <Node {...counted} query={query} />
          </div>
        ),
      )}
      {found.map((counted) => (
        <div key={counted.node.code} role="option" {...option(counted.node.code)}>
          <Node {...counted} query={query} />
        </div>
      ))}
    </div>
  );
}

function Node({ node, query, objectives }: CountedNode & { readonly query: string }) {
  const { say } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <span>
        {markMatches(labelOf(node), query).map(({ text, matches }, at) =>
          matches ? (
            <mark key={at} className={styles.match}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
      <span className={styles.count}>
        {objectives === 0 ? say("newCard.noObjectives") : say("newCard.objectives", { count: objectives })}
      </span>
    </>
  );
}
