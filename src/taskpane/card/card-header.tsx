import {
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
import { formatObjectiveCode } from "../../plan/codes/code";
import type { Plan } from "../../plan/plan";
import { useSpeech } from "../speech/speech";
import { actionEntries, type ActionEntry } from "./actions/card-actions";
import type { ActiveCard } from "./active-card";
import type { CardControl } from "./card-control";
import { CardStateChoice } from "./completeness/card-state";
import { entryText, numberText } from "./editing/entry-text";
import { CardNeighbours } from "./neighbours/card-neighbours";
import { PointsToGive } from "./points/points-to-give";
import { SelectedPart } from "./selected/selected-part";
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
  /** To where one goes on writing. */
  readonly onGoTo: () => void;
}

/** Which card this is, the cards beside it, what can be done with it, and where the person is on its sheet. */
export function CardHeader({ card, plan, control, attachMenuButton, onAction, onGoTo }: CardHeaderProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const { key, objective } = card;
  const isListed = plan.sectors.some(({ entries }) => entries.some((entry) => entry.objective === key));
  const weights = weightsOf(key, plan).map((values) => say("card.sectorWeight", values));
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.code}>{formatObjectiveCode(objective.operational, objective.shortCodes, plan.codeScheme)}</span>
        <CardNeighbours card={key} />
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
                <MenuItem onClick={onGoTo}>{say("card.toSheet")}</MenuItem>
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
      <SelectedPart card={card} plan={plan} />
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
