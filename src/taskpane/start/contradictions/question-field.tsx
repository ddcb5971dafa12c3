import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { MessageKey } from "../../../messages/known";
import type { Answer, QuestionKind } from "../../../interchange/contradictions/question";
import type { OpenQuestion } from "../../../interchange/contradictions/resolution";
import { useSpeech } from "../../speech/speech";
import type { ToldContradiction } from "./told-contradictions";
import { ToldList } from "./told-list";

const kindNames: Readonly<Record<QuestionKind, MessageKey>> = {
  operational: "import.operational",
  further: "import.further",
  weight: "import.weight",
  priority: "import.priority",
  title: "import.title",
  otherTitle: "import.otherTitle",
};

const answerNames: { readonly [Kind in QuestionKind]: Readonly<Record<Answer<Kind>, MessageKey>> } = {
  operational: { chain: "import.operational.chain", code: "import.operational.code", alignment: "import.operational.alignment" },
  further: { both: "import.further.both", card: "import.further.card", alignment: "import.further.alignment" },
  weight: { list: "import.weight.list", card: "import.weight.card" },
  priority: { card: "import.priority.card", list: "import.priority.list" },
  title: { card: "import.title.card", pages: "import.title.pages", list: "import.title.list", alignment: "import.title.alignment" },
  otherTitle: { card: "import.otherTitle.card", list: "import.otherTitle.list", alignment: "import.otherTitle.alignment" },
};

const useStyles = makeStyles({
  question: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& .fui-Field__label": { fontWeight: tokens.fontWeightSemibold },
  },
});

interface QuestionFieldProps {
  readonly question: OpenQuestion;
  readonly told: readonly ToldContradiction[];
  readonly chosen: string;
  readonly onChoose: (answer: string) => void;
}

/** Whose word counts for a kind of contradiction, and what that makes of each. */
export function QuestionField({ question: { kind, answers }, told, chosen, onChoose }: QuestionFieldProps) {
  const { say } = useSpeech();
  const styles = useStyles();
  const names: Readonly<Record<string, MessageKey>> = answerNames[kind];
  const wordsOf = (answer: string, at: number) => {
    const words = say(names[answer] ?? kindNames[kind]);
    return at === 0 ? say("import.usual", { answer: words }) : words;
  };
  return (
    <div className={styles.question}>
      <Field label={say("import.kind", { kind: say(kindNames[kind]), count: told.length })}>
        <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
          {answers.map((answer, at) => (
            <Radio key={answer} value={answer} label={wordsOf(answer, at)} />
          ))}
        </RadioGroup>
      </Field>
      <ToldList told={told} />
    </div>
  );
}
