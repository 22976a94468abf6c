using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What the paper of an import says.</summary>
internal static class EnglishImportPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.import.title", static a => $"What was made of {a.Text("file")}"),
            new("paper.import.subtitle", static a => $"Read as a map of {a.Text("area")}, as at {a.Date("date")}"),
            new(
                "paper.import.lead",
                static _ =>
                    "Questions come first: an answer to each makes the map surer. Then every guess with how sure it is, and all that was "
                    + "left out and why."
            ),
            new(
                "paper.import.persons",
                static _ => "This paper quotes the file as it stands; where the file names persons, so does the paper."
            ),
            new("paper.import.questions", static _ => "Questions"),
            new("paper.import.understood", static _ => "Cells understood"),
            new("paper.import.guessed", static _ => "Cells guessed"),
            new("paper.import.not-understood", static _ => "Cells not understood"),
            new("paper.import.conflicting", static _ => "Cells that conflict"),
            new("paper.import.ignored", static _ => "Cells left out"),
            new("paper.import.rows", static _ => "Rows that hold something"),
            new("paper.import.rows-used", static _ => "Rows read"),
            new("paper.import.rows-ignored", static _ => "Rows left out"),
            new("paper.import.cells", static _ => "Cells that hold something"),
            new("paper.import.questions-heading", static _ => "Questions to answer"),
            new("paper.import.to-answer", static _ => "Each text once, those that decide most cells first"),
            new(
                "paper.import.how-to-answer",
                static _ =>
                    "Answer in the list of questions that the import writes, and give it back: the same file and answers give the same map."
            ),
            new("paper.import.no-questions", static _ => "There are no open questions."),
            new("paper.import.file-heading", static _ => "The file"),
            new("paper.import.entries-heading", static _ => "What was made of the cells"),
            new("paper.import.kind", static a => Capitals.First(a.Word("kind"))),
            new("paper.import.no-text", static _ => "(no text)"),
            new("paper.import.nothing-to-say", static _ => "Every cell was understood as it stands."),
            new("paper.import.counts-heading", static _ => "Counts"),
            new("paper.import.counts", static _ => "Rows and cells"),
            new(
                "paper.import.counts.note",
                static _ => "Cells understood, guessed, not understood, conflicting and left out add up to the cells that hold something."
            ),
        ];
}
