import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { isMessageKey, type MessageKey } from "../../../messages/known";
import { withAnswer, type Choices } from "../../../interchange/contradictions/question";
import { openQuestions, type Resolved } from "../../../interchange/contradictions/resolution";
import { useSpeech } from "../../speech/speech";
import { useStartStyles } from "../start-styles";
import { QuestionField } from "./question-field";
import { askedAbout, settledByRule, toldContradictions } from "./told-contradictions";
import { ToldList } from "./told-list";

interface ContradictionsProps {
  /** With the present choices. */
  readonly resolved: readonly Resolved[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** What the file contradicts itself in: by kind, first where somebody can choose, then what is settled anyway. */
export function Contradictions({ resolved, choices, onChange }: ContradictionsProps) {
  const { say, tell } = useSpeech();
  const styles = useStartStyles();
  const open = openQuestions(resolved.map(({ contradiction }) => contradiction)).map((question) => ({
    ...question,
    told: toldContradictions(askedAbout(resolved, question.kind), tell),
  }));
  const settled = [...settledByRule(resolved)].map(([rule, members]) => ({ rule, told: toldContradictions(members, tell) }));
  const settledCount = sum(settled.map(({ told }) => told.length));
  return (
    <section className={styles.group}>
      <h2 className={styles.subject}>{say("import.heading", { count: sum(open.map(({ told }) => told.length)) + settledCount })}</h2>
      <p className={styles.small}>{say(open.length > 0 ? "import.explanation" : "import.explanation.settled")}</p>
      {open.map((question) => (
        <QuestionField
          key={question.kind}
          question={question}
          told={question.told}
          chosen={choices[question.kind]}
          onChoose={(answer) => onChange(withAnswer(choices, question.kind, answer))}
        />
      ))}
      {settledCount > 0 && (
        <>
          {open.length > 0 && <h3 className={styles.subject}>{say("import.settled", { count: settledCount })}</h3>}
          <Accordion multiple collapsible>
            {settled.map(({ rule, told }) => (
              <AccordionItem key={rule} value={rule}>
                <AccordionHeader size="small">{say("import.kind", { kind: say(nameOf(rule)), count: told.length })}</AccordionHeader>
                <AccordionPanel>
                  <ToldList told={told} />
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
        </>
      )}
    </section>
  );
}

function nameOf(rule: string): MessageKey {
  const key = `rule.${rule}`;
  return isMessageKey(key) ? key : "remarks.other";
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
