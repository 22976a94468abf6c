using PccGovernance.Succession;

namespace PccGovernance.Tests.Documentation;

/// <summary>What each cell of the May 2028 table rests on, as lines of docs/may-2028.csv.</summary>
internal static class May2028Trace
{
    public const string Header = "area,column,subject,what,basis,source\n";

    public static IEnumerable<string[]> Of(Landscape landscape, SuccessionReport report)
    {
        Landscape inForce = landscape.AsOf(report.AsOf);
        HashSet<string> told = [];
        foreach (AreaSuccessionOutcome area in report.Areas)
        {
            string name = landscape.Geography.NameOf(area.ForceArea)!;
            LocalPolicingBody body = area.Before!;
            yield return [name, "governs", body.Id.Value, body.Name, Basis(body.Provenance),
                Joined([body.Instrument?.Text, .. body.Provenance.Sources])];
            foreach (CouncilChange change in area.Councils)
            {
                yield return [name, "councils", change.Change.Value, change.IsLaw ? "law" : "announced", Basis(change.Provenance),
                    Joined(change.Provenance.Sources)];
            }

            if (!area.IsProjection)
            {
                continue;
            }

            foreach (AnnouncedChange announced in area.Announcements.Select(id => Announcement(landscape, id)))
            {
                yield return [name, "follows", announced.Id.Value, announced.Status.ToString(), Basis(announced.Provenance),
                    Joined([announced.Provenance.Note, .. announced.Provenance.Sources])];
            }

            foreach (MayoralFit fit in area.MayoralFits)
            {
                yield return [name, "follows", fit.MayoralArea, $"{fit.Fit}: {fit.Note}", Basis(fit.Provenance), Joined(fit.Provenance.Sources)];
            }

            foreach (SeatOutcome seat in area.Seats)
            {
                Partnership board = inForce.Partnership(seat.Partnership)!;
                yield return [name, "seat", seat.Partnership.Value, $"{seat.Effect}", Basis(seat.Provenance),
                    Joined([seat.Provenance.Note, .. seat.Provenance.Sources, inForce.KindOf(board)?.EnactingProvision?.Text,
                        Citation(seat.Function)])];
            }

            string rule = $"{body.Kind} to {(area.Projected == ProjectedSuccessor.MayorOrBoard ? ProjectedSuccessor.Board : area.Projected)}";
            yield return [name, "functions", rule, "the lines of this name", "recorded", "2011 Act and orders, function by function"];
            foreach (FunctionOutcome function in told.Add(rule) ? area.Functions : [])
            {
                PolicingFunction known = PolicingFunctions.Find(function.Function)!;
                yield return [rule, known.Kind == PolicingFunctionKind.Chair ? "chair" : "function", function.Function, $"{function.Effect}",
                    function.Basis == FactBasis.Assumed ? "assumed" : "recorded", Joined([function.Citation.Text, .. function.Sources])];
            }
        }
    }

    private static AnnouncedChange Announcement(Landscape landscape, Id<AnnouncedChange> id) =>
        landscape.AnnouncedChanges.Concat(landscape.Edition.AnnouncedChanges).First(change => change.Id == id);

    private static string? Citation(string? function) => function is null ? null : PolicingFunctions.Find(function)!.Citation.Text;

    private static string Basis(Provenance provenance) => provenance.Basis == FactBasis.Assumed ? "assumed" : "recorded";

    private static string Joined(IEnumerable<string?> parts) =>
        string.Join("; ", parts.Where(static part => !string.IsNullOrWhiteSpace(part)).Distinct());
}
