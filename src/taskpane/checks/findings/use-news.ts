import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useSpeech } from "../../speech/speech";
import { newsBetween, type FindingNews, type ShownFinding } from "./shown-findings";

/** Milliseconds without another change, after which what has changed is said: not at each keystroke. */
const calm = 1_200;

/** What a screen reader should say of findings that come and go while the view is open; `say` is for what else is to be said. */
export function useNews(findings: readonly ShownFinding[]): readonly [news: string, tell: (words: string) => void] {
  const { say } = useSpeech();
  const [news, setNews] = useState("");
  const told = useRef(findings);

  const announce = useEffectEvent((changes: FindingNews) => {
    const { gone, come } = changes;
    const [solved, found] = [gone.length, come.length];
    if (solved + found === 0) return;
    const words =
      solved > 0 && found > 0
        ? say("checks.news.both", { gone: solved, come: found })
        : solved === 1
          ? say("checks.news.solved", { what: gone[0]?.sentence ?? "" })
          : found === 1
            ? say("checks.news.found", { what: come[0]?.sentence ?? "" })
            : solved > 0
              ? say("checks.news.fewer", { count: solved })
              : say("checks.news.more", { count: found });
    setNews(
      `${words.replace(/\.$/, "")}. ${findings.length === 0 ? say("checks.news.noneLeft") : say("checks.news.left", { count: findings.length })}`,
    );
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      announce(newsBetween(told.current, findings));
      told.current = findings;
    }, calm);
    return () => clearTimeout(timer);
  }, [findings]);
  return [news, setNews];
}
