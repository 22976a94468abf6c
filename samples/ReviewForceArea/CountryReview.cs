using PccGovernance.Reference;
using PccGovernance.Reviews;
using PccGovernance.Rules;
using Spectre.Console;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Reviews the statutory landscape of each force area, and then all of England and Wales as one landscape.</summary>
internal static class CountryReview
{
    public static ExitCode Run(Request request, IAnsiConsole console, TextWriter errors, Func<LandscapeReview, Landscape, bool> writePapers)
    {
        Table table = new() { Title = new TableTitle("The statutory landscape of each force area"), Border = TableBorder.Simple };
        foreach (
            string column in new[] { "Force area", "Governed by", "Boards", "Seats", "Hours a year", "Parallel groups", "To put right" })
        {
            table.AddColumn(column);
        }

        LandscapeReview? whole = null;
        Landscape country = EnglandAndWales.StatutoryLandscape();
        ValueList<ForceArea> areas = EnglandAndWales.ForceAreas.All;
        // Progress is no part of the result: it goes where errors go.
        StepProgress.Run(errors, areas.Count + 1, begin =>
        {
            foreach (ForceArea area in areas)
            {
                begin(area.Name);
                LandscapeReview review = Reviewing.Reviewer.Review(EnglandAndWales.StatutoryLandscape(area), request.AsOf);
                string governor = review.Governance.FirstOrDefault(g => g.ForceArea == area.Code)?.Body is { } body
                    ? Words.Spaced(body.Kind.ToString())
                    : "none on record";
                table.AddRow(Row(area.Name, governor, review));
            }

            begin("England and Wales");
            whole = Reviewing.Reviewer.Review(country, request.AsOf);
        });

        console.Write(table);
        ReviewScreen.Print(console, whole!, country, "the statutory landscape of all 43 force areas as one; what is not law is assumed");
        return Reviewing.TryWrite(whole!, request.JsonPath, null, errors, indented: false) & writePapers(whole!, country)
            ? ExitCode.Reviewed
            : ExitCode.CannotWrite;
    }

    private static string[] Row(string name, string governor, LandscapeReview review) =>
        [
            Markup.Escape(name),
            Markup.Escape(governor),
            $"{review.Summary.Partnerships}",
            $"{review.Summary.Seats}",
            Words.Hours(review.Costing?.Total.Hours),
            $"{review.Duplication!.ParallelGroups.Count}",
            $"{review.Findings.Count(IsToActOn)}",
        ];

    private static bool IsToActOn(Finding finding) =>
        finding is { Severity: > RuleSeverity.Info, Outcome: FindingOutcome.Violated } && !ReviewScreen.IsOfData(finding);
}
