using PccGovernance.Reviews;
using PccGovernance.Rules;

namespace PccGovernance.Reporting;

/// <summary>The rules that were applied, and each finding with its evidence.</summary>
internal static class FindingSection
{
    public static PaperSection Of(ReviewContext context)
    {
        PaperSpeech speech = context.Speech;
        LandscapeReview review = context.Review;
        List<PaperBlock> blocks =
        [
            speech.Paragraph(
                "paper.findings.sum",
                ("violated", review.Findings.Count(static finding => finding.Outcome == FindingOutcome.Violated)),
                ("gaps", review.Findings.Count(static finding => finding.Outcome == FindingOutcome.Violated && IsOfData(finding.RuleId))),
                ("undetermined", review.Findings.Count(static finding => finding.Outcome == FindingOutcome.Undetermined)),
                ("accepted", review.Accepted.Count),
                ("rules", review.Rules.Count)),
            Rules(speech, review),
            Findings(
                speech,
                "paper.findings.violated",
                review.Findings.Where(static finding => finding.Outcome == FindingOutcome.Violated)),
            Findings(
                speech,
                "paper.findings.undetermined",
                review.Findings.Where(static finding => finding.Outcome == FindingOutcome.Undetermined)),
        ];
        if (!review.Accepted.IsEmpty)
        {
            TableDraft accepted = new TableDraft(speech, "paper.findings.accepted").Text(
                "paper.column.finding",
                "paper.column.accepted-by",
                "paper.column.why",
                "paper.column.rule");
            foreach (AcceptedFinding one in review.Accepted)
            {
                accepted.Row(
                    PaperCell.Of(speech.Say(one.Finding.Statement)),
                    speech.CellOrUnknown(one.Entry.Author),
                    speech.CellOrUnknown(one.Entry.Reason),
                    PaperCell.Of(one.Finding.RuleId));
            }

            blocks.Add(accepted.ToTable());
        }

        return new()
        {
            Anchor = "findings",
            Heading = speech.Say("paper.findings.heading"),
            Blocks = [.. blocks.Where(static block => block is not PaperTable { Rows.IsEmpty: true })],
        };
    }

    private static bool IsOfData(string rule) => rule.StartsWith("DAT", StringComparison.Ordinal);

    /// <summary>What the record lacks is a gap in it, however grave: the boards themselves are warned of nothing.</summary>
    private static string Severity(PaperSpeech speech, string rule, RuleSeverity severity) =>
        IsOfData(rule) ? speech.Say("paper.findings.gap") : speech.Title(severity);

    private static PaperTable Rules(PaperSpeech speech, LandscapeReview review)
    {
        TableDraft table = new TableDraft(speech, "paper.findings.rules")
            .Text("paper.column.asks", "paper.column.severity")
            .Number("paper.column.examined", "paper.column.violated", "paper.column.undetermined")
            .Text("paper.column.rule");
        foreach (RuleRun run in review.Rules)
        {
            table.AnchoredRow(
                PaperSpeech.Anchor(ReviewContext.RuleAnchor, run.Rule.Id),
                PaperCell.Of(speech.Say(run.Rule.Title)), PaperCell.Of(Severity(speech, run.Rule.Id, run.Severity)),
                speech.Number(run.Examined), speech.Number(run.Violated), speech.Number(run.Undetermined), PaperCell.Of(run.Rule.Id));
        }

        return table.ToTable(speech.Say("paper.findings.rules.note"));
    }

    private static PaperTable Findings(PaperSpeech speech, string caption, IEnumerable<Finding> findings)
    {
        TableDraft table = new TableDraft(speech, caption).Text(
            "paper.column.finding",
            "paper.column.remedy",
            "paper.column.severity",
            "paper.column.evidence",
            "paper.column.rule");
        foreach (Finding finding in findings)
        {
            table.Row(
                PaperCell.Of(speech.Say(finding.Statement)),
                PaperCell.Of(finding.Remedy is { } remedy ? speech.Say(remedy) : string.Empty),
                new PaperCell
                {
                    Text = Severity(speech, finding.RuleId, finding.Severity),
                    Mark = (IsOfData(finding.RuleId), finding.Severity) switch
                    {
                        (true, _) => PaperMark.Unknown,
                        (_, RuleSeverity.Error) => PaperMark.Bad,
                        (_, RuleSeverity.Warning) => PaperMark.Caution,
                        _ => PaperMark.None,
                    },
                },
                PaperCell.Of(
                    string.Join(
                        "; ",
                        finding.Evidence.Select(evidence =>
                            speech.Say(
                                "paper.evidence",
                                ("name", evidence.Name),
                                ("value", speech.Value(evidence.Value)),
                                ("unit", evidence.Unit))))),
                new PaperCell { Text = finding.RuleId, Target = PaperSpeech.Anchor(ReviewContext.RuleAnchor, finding.RuleId) });
        }

        return table.ToTable(isReference: true);
    }
}
