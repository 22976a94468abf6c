namespace PccGovernance.Duplication;

/// <summary>Recognises pairs that share people by design or do different things: they are no duplicates, whatever their numbers.</summary>
internal sealed class SetAsideRules(DuplicationOptions options)
{
    public SetAsidePair? Recognise(PairMatch match)
    {
        (PartnershipProfile first, PartnershipProfile second) = (match.First, match.Second);
        bool firstOversees = first.Function == PartnershipFunction.Oversight;
        bool secondOversees = second.Function == PartnershipFunction.Oversight;
        if (firstOversees != secondOversees)
        {
            PartnershipProfile overseer = firstOversees ? first : second;
            return SetAside(match, SetAsideReason.OversightByFunction, $"'{overseer.Id}' is there to hold others to account, so that sharing people with them is its purpose.");
        }

        if (match.Hierarchy.Relation == PartnershipRelation.ReportingLine)
        {
            (PartnershipProfile upper, PartnershipProfile lower) = (match.Upper, match.Lower);
            if (firstOversees)
            {
                return SetAside(match, SetAsideReason.OversightByFunction, $"'{upper.Id}' oversees '{lower.Id}', which reports to it.");
            }

            if (upper.DirectReports >= options.MinimumOversightReports)
            {
                return SetAside(
                    match,
                    SetAsideReason.OversightByReports,
                    FormattableString.Invariant($"'{upper.Id}' stands above '{lower.Id}' and {upper.DirectReports} boards report directly to it, so that it shares people with them by design."));
            }
        }

        return DifferInFunction(first, second)
            ? SetAside(match, SetAsideReason.DifferentFunctions, $"'{first.Id}' and '{second.Id}' are there to do different things: {Word(first)} and {Word(second)}.")
            : null;
    }

    /// <summary>Whether what the two are there to do is known and differs.</summary>
    public static bool DifferInFunction(PartnershipProfile first, PartnershipProfile second) =>
        first.Function != second.Function && first.Function != PartnershipFunction.Unknown && second.Function != PartnershipFunction.Unknown;

    private static string Word(PartnershipProfile board) => board.Function switch
    {
        PartnershipFunction.Partnership => "joint work",
        PartnershipFunction.Casework => "single cases",
        PartnershipFunction.Service => "a shared service",
        _ => "oversight",
    };

    private static SetAsidePair SetAside(PairMatch match, SetAsideReason reason, string text) =>
        new() { First = match.First.Id, Second = match.Second.Id, Pattern = match.Pattern, Reason = reason, Text = text };
}
