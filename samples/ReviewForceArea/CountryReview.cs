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
        // Progress is no part of the result: it goes where errors go.
        Consoles.For(errors is PlainWriter plain ? plain.Inner : errors).Progress().AutoClear(true).Start(progress =>
        {
            ValueList<ForceArea> areas = EnglandAndWales.ForceAreas.All;
            ProgressTask task = progress.AddTask("Reviewing", maxValue: areas.Count + 1);
            foreach (ForceArea area in areas)
            {
                task.Description = Markup.Escape(area.Name);
                LandscapeReview review = Reviewing.Reviewer.Review(EnglandAndWales.StatutoryLandscape(area), request.AsOf);
                string governor = review.Governance.FirstOrDefault(g => g.ForceArea == area.Code)?.Body is { } body
                    ? Words.Spaced(body.Kind.ToString())
                    : "none on record";
                table.AddRow(Row(area.Name, governor, review));
                task.Increment(1);
            }

            task.Description = "England and Wales";
            whole = Reviewing.Reviewer.Review(country, request.AsOf);
            task.Increment(1);
        });

        console.Write(table);
        ReviewScreen.Print(console, whole!, "the statutory landscape of all 43 force areas as one; what is not law is assumed");
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
