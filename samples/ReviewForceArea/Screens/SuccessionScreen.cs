using NodaTime;
using PccGovernance.Reference;
using PccGovernance.Succession;
using PccGovernance.Text;

namespace PccGovernance.Samples.ReviewForceArea;

/// <summary>Prints what becomes of governing bodies by May 2028, in law and then as announced.</summary>
internal static class SuccessionScreen
{
    private static readonly LocalDate s_until = new(2028, 5, 11);

    public static ExitCode Print(string? area, LocalDate asOf, TextWriter output, TextWriter errors)
    {
        Landscape landscape;
        if (area is null)
        {
            landscape = EnglandAndWales.StatutoryLandscape();
        }
        else if (LandscapeSource.Open(area, null) is { Landscape: { } found })
        {
            landscape = found;
        }
        else
        {
            foreach (string problem in LandscapeSource.Open(area, null).Problems)
            {
                errors.WriteLine(problem);
            }

            return ExitCode.UnknownArea;
        }

        LocalDate until = asOf < s_until ? s_until : asOf;
        EntityNames names = EntityNames.Of(landscape);
        foreach (SuccessionBasis basis in Enum.GetValues<SuccessionBasis>())
        {
            output.WriteLine(basis == SuccessionBasis.Law ? "In law, as far as it was read" : "As announced: a projection, and not law");
            foreach (AreaSuccessionOutcome outcome in SuccessionAnalysis.Analyse(landscape, asOf,
                new() { Until = until, Basis = basis }).Areas)
            {
                output.WriteLine();
                output.WriteLine(AreaName(outcome));
                foreach (Statement said in outcome.Said)
                {
                    output.WriteLine($"  {Phrasebook.English.Say(said, names)}");
                }

                if (area is not null)
                {
                    // Most matters wait for the same thing: what would settle them is said once.
                    foreach (IGrouping<string, UnsettledMatter> matters in outcome.Unsettled
                        .GroupBy(matter => Phrasebook.English.Say(matter.SettledBy, names)))
                    {
                        output.WriteLine($"  Not settled ({matters.Count()}), and settled by: {matters.Key}");
                        foreach (UnsettledMatter matter in matters)
                        {
                            output.WriteLine($"    {Phrasebook.English.Say(matter.What, names)}");
                        }
                    }
                }
            }

            output.WriteLine();
        }

        return ExitCode.Reviewed;
    }

    private static string AreaName(AreaSuccessionOutcome outcome) =>
        EnglandAndWales.Geography.NameOf(outcome.ForceArea) ?? outcome.ForceArea.ToString();
}
