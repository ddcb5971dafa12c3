import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { formatObjectiveCode } from "../../plan/codes/code";
import type { Plan } from "../../plan/plan";
import { useSpeech } from "../speech/speech";
import { actionEntries, type ActionEntry } from "./actions/card-actions";
import type { ActiveCard } from "./active-card";
import type { CardControl } from "./card-control";
import { CardStateChoice } from "./completeness/card-state";
import { entryText, numberText } from "./editing/entry-text";
import { PointsToGive } from "./points/points-to-give";
import type { AttachElement } from "./editing/use-focus-target";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  code: {
    flexGrow: 1,
    minWidth: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    overflowWrap: "anywhere",
  },
  below: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end", gap: tokens.spacingHorizontalXS },
  choices: { display: "flex", flexShrink: 0, alignItems: "center", gap: tokens.spacingHorizontalXS },
  details: {
    flexGrow: 1,
    flexBasis: "7rem",
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface CardHeaderProps {
  readonly card: ActiveCard;
  readonly plan: Plan;
  readonly control: CardControl;
  readonly attachMenuButton: AttachElement;
  readonly onAction: (entry: ActionEntry) => void;
}

/** Which card this is, the cards beside it, and what can be done with it. */
export function CardHeader({
  card: { key, objective, snapshot, previous, next },
  plan,
  control,
  attachMenuButton,
  onAction,
}: CardHeaderProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const isListed = plan.sectors.some(({ entries }) => entries.some((entry) => entry.objective === key));
  const weights = weightsOf(key, plan).map((values) => say("card.sectorWeight", values));
  const neighbours = [
    { sheet: previous, name: say("card.previous"), icon: <ChevronLeftRegular /> },
    { sheet: next, name: say("card.next"), icon: <ChevronRightRegular /> },
  ];
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.code}>{formatObjectiveCode(objective.operational, objective.shortCodes, plan.codeScheme)}</span>
        {neighbours.map(({ sheet, name, icon }) => (
          <Button
            key={name}
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={name}
            title={sheet === undefined ? name : `${name}: ${sheet}`}
            disabledFocusable={sheet === undefined}
            onClick={() => sheet !== undefined && control.goTo({ sheet })}
          />
        ))}
      </div>
      <div className={styles.below}>
        <div className={styles.details}>
          {!isListed && <span>{say("card.noSector")}</span>}
          {weights.length > 0 && <span>{say("card.sectorWeights", { weights: weights.join(" · ") })}</span>}
          <PointsToGive objective={objective} plan={plan} />
        </div>
        <div className={styles.choices}>
          <CardStateChoice objective={objective} control={control} />
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuButton ref={attachMenuButton} size="small">
                {say("card.actions")}
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => control.goTo({ sheet: snapshot.name })}>{say("card.toSheet")}</MenuItem>
                <MenuDivider />
                {actionEntries(objective, plan).map((entry) => (
                  <MenuItem key={entry.key} onClick={() => onAction(entry)}>
                    {say(entry.name, entry.values)}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      </div>
    </header>
  );
}

/** The points that each sector which lists the objective has given it. */
function weightsOf(key: string, { sectors }: Plan): readonly { readonly sector: string; readonly weight: string }[] {
  return sectors.flatMap(({ code: sector, entries }) =>
    entries
      .filter(({ objective, weight }) => objective === key && weight.kind !== "blank")
      .map(({ weight }) => ({ sector, weight: weight.kind === "incentive" ? "*" : entryText(weight, numberText) })),
  );
}
