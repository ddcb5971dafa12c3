import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { RuleLevel } from "../../plan/plan-checks";
import { useSpeech } from "../speech/speech";
import { useTasks } from "../tasks/task-context";
import { useWorkbook } from "../workbook/workbook-context";
import { severities, type ShownFinding } from "./findings/shown-findings";

const useStyles = makeStyles({ popover: { maxWidth: "18rem" } });

/** How much the rule of a finding weighs in this plan. */
export function RuleMenu({ shown: { finding, ruleName } }: { readonly shown: ShownFinding }) {
  const { say } = useSpeech();
  const styles = useStyles();
  const { busy, edit } = useTasks();
  const { plan } = useWorkbook();
  const { rule, severity } = finding;
  const setLevel = (level: RuleLevel | undefined) => void edit(({ setRuleLevel }) => setRuleLevel(rule, level));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" aria-label={say("checks.rule.menu", { rule: ruleName })}>
          {say("checks.rule")}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say("checks.rule.menu", { rule: ruleName })}</MenuGroupHeader>
            {severities
              .filter((other) => other !== severity)
              .map((other) => (
                <MenuItem key={other} disabled={busy} onClick={() => setLevel(other)}>
                  {say(`checks.rule.as.${other}`)}
                </MenuItem>
              ))}
            <MenuItem disabled={busy} onClick={() => setLevel("off")}>
              {say("checks.rule.off")}
            </MenuItem>
          </MenuGroup>
          {Object.hasOwn(plan.checks.levels, rule) && (
            <>
              <MenuDivider />
              <MenuItem disabled={busy} onClick={() => setLevel(undefined)}>
                {say("checks.rule.usual")}
              </MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
