import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useId, type KeyboardEvent } from "react";
import { focusOnArrival } from "../focus-on-arrival";
import type { ViewName } from "../shell/views";
import { useSpeech } from "../speech/speech";
import { useTour } from "./tour-context";
import { useTourSteps } from "./use-tour-steps";

const useStyles = makeStyles({
  card: {
    position: "relative",
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    maxWidth: "42rem",
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: {
    margin: `0 ${tokens.spacingHorizontalXXL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  action: { minWidth: 0 },
  show: { fontSize: tokens.fontSizeBase200 },
  count: { marginLeft: "auto", fontSize: tokens.fontSizeBase200 },
  close: { position: "absolute", top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS },
});

/** A step of the guided tour. It stands above the views and takes nothing away: sheet, tabs and views stay free to use. */
export default function TourCard({ onView }: { readonly onView: (view: ViewName, sheet: string | undefined) => void }) {
  const { say } = useSpeech();
  const { end } = useTour();
  const { steps, at, move, show } = useTourSteps(onView);
  const styles = useStyles();
  const id = useId();
  const step = steps[at];
  if (!step) return null;
  const { title, text } = step.words;
  const isLast = at === steps.length - 1;

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    end();
  };

  return (
    <section className={styles.card} aria-labelledby={`${id}title`} onKeyDown={closeOnEscape}>
      <h2
        key={step.name}
        id={`${id}title`}
        ref={focusOnArrival}
        tabIndex={-1}
        className={styles.title}
        aria-describedby={`${id}text ${id}count`}
      >
        {say(title, step.values)}
      </h2>
      <p id={`${id}text`} className={styles.text}>
        {say(text, step.values)}
      </p>
      <div className={styles.actions}>
        <Button size="small" className={styles.action} disabledFocusable={at === 0} onClick={() => move(at - 1)}>
          {say("pane.back")}
        </Button>
        <Button size="small" className={styles.action} appearance="primary" onClick={() => (isLast ? end() : move(at + 1))}>
          {say(isLast ? "tour.finish" : "tour.next")}
        </Button>
        <Link as="button" className={styles.show} title={say("tour.show.explanation")} onClick={show}>
          {say("tour.show")}
        </Link>
        <span id={`${id}count`} className={styles.count}>
          {say("tour.count", { at: at + 1, all: steps.length })}
        </span>
      </div>
      <Button
        className={styles.close}
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={say("tour.close")}
        onClick={end}
      />
    </section>
  );
}
