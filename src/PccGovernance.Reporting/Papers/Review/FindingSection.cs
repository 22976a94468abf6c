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
                ("gaps", review.Findings.Count(static finding => finding.Outcome == FindingOutcome.Violated && IsOfData(finding))),
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
                "paper.column.rule",
                "paper.column.finding",
                "paper.column.accepted-by",
                "paper.column.why");
            foreach (AcceptedFinding one in review.Accepted)
            {
                accepted.Row(
                    PaperCell.Of(one.Finding.RuleId),
                    PaperCell.Of(speech.Say(one.Finding.Statement)),
                    speech.CellOrUnknown(one.Entry.Author),
                    speech.CellOrUnknown(one.Entry.Reason));
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

    private static bool IsOfData(Finding finding) => finding.RuleId.StartsWith("DAT", StringComparison.Ordinal);

    private static PaperTable Rules(PaperSpeech speech, LandscapeReview review)
    {
        TableDraft table = new TableDraft(speech, "paper.findings.rules")
            .Text("paper.column.rule", "paper.column.asks", "paper.column.severity")
            .Number("paper.column.examined", "paper.column.violated", "paper.column.undetermined");
        foreach (RuleRun run in review.Rules)
        {
            table.AnchoredRow(
                PaperSpeech.Anchor(ReviewContext.RuleAnchor, run.Rule.Id),
                PaperCell.Of(run.Rule.Id), PaperCell.Of(speech.Say(run.Rule.Title)), PaperCell.Of(speech.Title(run.Severity)),
                speech.Number(run.Examined), speech.Number(run.Violated), speech.Number(run.Undetermined));
        }

        return table.ToTable(speech.Say("paper.findings.rules.note"));
    }

    private static PaperTable Findings(PaperSpeech speech, string caption, IEnumerable<Finding> findings)
    {
        TableDraft table = new TableDraft(speech, caption).Text(
            "paper.column.rule",
            "paper.column.severity",
            "paper.column.finding",
            "paper.column.remedy",
            "paper.column.evidence");
        foreach (Finding finding in findings)
        {
            table.Row(
                new PaperCell { Text = finding.RuleId, Target = PaperSpeech.Anchor(ReviewContext.RuleAnchor, finding.RuleId) },
                new PaperCell
                {
                    Text = speech.Title(finding.Severity),
                    Mark = finding.Severity switch
                    {
                        RuleSeverity.Error => PaperMark.Bad,
                        RuleSeverity.Warning => PaperMark.Caution,
                        _ => PaperMark.None,
                    },
                },
                PaperCell.Of(speech.Say(finding.Statement)),
                PaperCell.Of(finding.Remedy is { } remedy ? speech.Say(remedy) : string.Empty),
                PaperCell.Of(
                    string.Join(
                        "; ",
                        finding.Evidence.Select(evidence =>
                            speech.Say(
                                "paper.evidence",
                                ("name", evidence.Name),
                                ("value", speech.Value(evidence.Value)),
                                ("unit", evidence.Unit))))));
        }

        return table.ToTable(isReference: true);
    }
}
