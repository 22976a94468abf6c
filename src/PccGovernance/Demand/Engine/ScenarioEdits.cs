using PccGovernance.Kernel;

namespace PccGovernance.Demand;

/// <summary>Says a scenario as edits of a landscape.</summary>
internal static class ScenarioEdits
{
    /// <summary>The landscape as the scenario leaves it.</summary>
    /// <param name="inForce">The landscape.</param>
    /// <param name="scenario">The scenario, which names boards of the landscape, each once.</param>
    /// <param name="options">The usual meetings of boards that have none on record.</param>
    public static Landscape Apply(Landscape inForce, DemandScenario scenario, DemandOptions options) =>
        inForce.Apply(Of(inForce, scenario, options)).GetLandscapeOrThrow();

    private static IEnumerable<LandscapeEdit> Of(Landscape inForce, DemandScenario scenario, DemandOptions options)
    {
        foreach (Id<Partnership> board in scenario.Drop)
        {
            yield return new ClosePartnership { Partnership = board };
        }

        foreach (Id<Partnership> id in scenario.Halve)
        {
            Partnership board = inForce.Partnership(id)!;
            FilledValue meetings = YearOf(board).Meetings;
            if (meetings.Value is { } held)
            {
                MeetingPattern pattern = (board.Meetings ?? new()) with { MeetingsPerYear = held / 2 };
                yield return new Retime
                {
                    Partnership = id,
                    // Half of what is assumed is assumed: a record of no meetings at all is none.
                    Meetings = meetings.IsAssumed && pattern.Provenance.Basis != FactBasis.Assumed
                        ? pattern with
                        {
                            Provenance = Provenance.AssumedFrom("usual values"),
                        }
                        : pattern,
                };
            }
        }

        foreach (ValueList<Id<Partnership>> group in scenario.Merge.Where(static group => group.Count > 1))
        {
            yield return new MergePartnerships
            {
                Partnerships = group,
                Into = group.OrderByDescending(id => YearOf(inForce.Partnership(id)!).HoursToCompare).ThenBy(static id => id).First(),
            };
        }

        MeetingYear YearOf(Partnership board) =>
            new(new PartnershipTerms(board, inForce.FunctionOf(board)), options.UsualValues?.ToMeetingPattern(), null);
    }
}
