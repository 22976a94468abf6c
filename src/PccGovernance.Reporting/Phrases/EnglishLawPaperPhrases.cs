using System.Globalization;
using PccGovernance.Text;

namespace PccGovernance.Reporting;

/// <summary>What a paper says of the law.</summary>
internal static class EnglishLawPaperPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("paper.figure.law", static _ => "Legal requirements known to be met"),
            new(
                "paper.figure.law.note",
                static a =>
                    $"{(a.Count("not-met") == 0 ? "none" : a.Number("not-met"))} known to be broken; {a.Number("unknown")} cannot be told "
                    + "from the record"
            ),
            new("paper.law.heading", static _ => "Is the law met"),
            new(
                "paper.law.no-advice",
                static _ =>
                    "Nothing here is legal advice. Requirements of law, guidance and usual practice are asked of what is on record on the "
                    + "day. Where a fact is missing the answer is that it cannot be told, which is neither a breach nor all well."
            ),
            new("paper.law.not-in-force", static a => $"{a.Number("count")} more not in force on the day"),
            new("paper.law.not-met", static _ => "What is not met"),
            new(
                "paper.law.nothing-not-met",
                static a =>
                    a.Count("unknown") > 0
                        ? $"No breach is known, but {a.Number("unknown")} of {a.Count("asked", "answer", "answers")} cannot be told yet."
                        : "No breach is known."
            ),
            new("paper.law.due", static a => $"What is due by {a.Date("date")}"),
            new("paper.law.nothing-due", static a => $"Nothing is known to be due by {a.Date("date")}."),
            new("paper.law.areas", static a => $"{a.Count("count", "area", "areas")}"),
            new("paper.law.again", static _ => "Met, and due again"),
            new("paper.law.our-day", static a => $"{a.Date("date")} (working assumption)"),
            new(
                "paper.law.our-number",
                static _ => "Working assumption: the law says as soon as practicable or the like, and the day is this library’s own."
            ),
            new(
                "paper.law.of-year",
                static a =>
                    string.Create(CultureInfo.InvariantCulture, $"{a.Say("what")} (for {a.Count("year")}/{(a.Count("year") + 1) % 100:D2})")
            ),
            new("paper.law.facts", static _ => "Facts that would settle most"),
            new(
                "paper.law.facts.note",
                static _ => "How many answers, and of how many requirements, cannot be told for want of each fact."
            ),
            new("paper.law.roles", static _ => "Answers by whose requirement it is"),
            new(
                "paper.law.roles.note",
                static _ =>
                    "An answer is of one requirement for one body or area and, where it recurs, for one election, year or document. "
                    + "The columns add up to the last row."
            ),
            new("paper.law.all", static _ => "All"),
            new("paper.column.answers", static _ => "Answers"),
            new("paper.column.by", static _ => "By"),
            new("paper.column.cannot-be-told", static _ => "Cannot be told"),
            new("paper.column.does-not-apply", static _ => "Does not apply"),
            new("paper.column.fact", static _ => "Fact"),
            new("paper.column.gravity", static _ => "How grave"),
            new("paper.column.law-asks", static _ => "What is asked"),
            new("paper.column.met", static _ => "Met"),
            new("paper.column.not-in-force", static _ => "Not in force"),
            new("paper.column.not-met", static _ => "Not met"),
            new("paper.column.not-yet-due", static _ => "Not yet due"),
            new("paper.column.of", static _ => "Of"),
            new("paper.column.provision", static _ => "Provision"),
            new("paper.column.requirements", static _ => "Requirements"),
            new("paper.column.whose", static _ => "Whose"),
        ];
}
