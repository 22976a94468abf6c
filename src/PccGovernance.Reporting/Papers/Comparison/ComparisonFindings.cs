using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Reporting;

/// <summary>Which findings came, went and stayed. A finding is the same when its rule, what it says and its subjects are.</summary>
internal static class ComparisonFindings
{
    public static PaperSection Of(ComparisonContext context)
    {
        PaperSpeech speech = context.Speech;
        ILookup<(string, string, ValueList<EntityReference>), Finding> before = Keyed(context.Before);
        ILookup<(string, string, ValueList<EntityReference>), Finding> after = Keyed(context.After);
        Finding[] came = [.. context.After.Findings.Where(finding => !before.Contains(Key(finding)))];
        Finding[] went = [.. context.Before.Findings.Where(finding => !after.Contains(Key(finding)))];
        int stayed = context.After.Findings.Count - came.Length;
        List<PaperBlock> blocks =
        [
            speech.Paragraph("paper.comparison.findings.sum", ("came", came.Length), ("went", went.Length), ("stayed", stayed)),
        ];
        foreach ((string code, Finding[] findings) in new[] { ("paper.comparison.came", came), ("paper.comparison.went", went) })
        {
            if (findings.Length > 0)
            {
                TableDraft table = new TableDraft(speech, code, ("count", findings.Length)).Text(
                    "paper.column.rule",
                    "paper.column.severity",
                    "paper.column.decided",
                    "paper.column.finding");
                foreach (Finding finding in findings)
                {
                    table.Row(
                        PaperCell.Of(finding.RuleId),
                        PaperCell.Of(speech.Title(finding.Severity)),
                        PaperCell.Of(speech.Title(finding.Outcome)),
                        PaperCell.Of(speech.Say(finding.Statement)));
                }

                blocks.Add(table.ToTable());
            }
        }

        return new() { Anchor = "findings", Heading = speech.Say("paper.comparison.findings.heading"), Blocks = [.. blocks] };
    }

    private static ILookup<(string, string, ValueList<EntityReference>), Finding> Keyed(LandscapeReview review) =>
        review.Findings.ToLookup(Key);

    private static (string Rule, string Code, ValueList<EntityReference> Subjects) Key(Finding finding) =>
        (finding.RuleId, finding.Statement.Code, finding.Subjects);
}
