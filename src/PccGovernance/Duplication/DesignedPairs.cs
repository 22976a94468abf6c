namespace PccGovernance.Duplication;

/// <summary>Recognises pairs that share people by design or do different things: they are no duplicates, whatever their numbers.</summary>
internal sealed class DesignedPairs(DuplicationOptions options)
{
    public SetAsidePair? Recognise(PairMatch match)
    {
        (BoardProfile first, BoardProfile second) = (match.First, match.Second);
        bool firstOversees = first.Function == BoardFunction.Oversight;
        bool secondOversees = second.Function == BoardFunction.Oversight;
        if (firstOversees != secondOversees)
        {
            BoardProfile overseer = firstOversees ? first : second;
            return SetAside(match, SetAsideReason.OversightByFunction, $"'{overseer.Id}' is there to hold others to account, so that sharing people with them is its purpose.");
        }

        if (match.Structure.Relation == BoardRelation.ReportingLine)
        {
            (BoardProfile upper, BoardProfile lower) = (match.Upper, match.Lower);
            if (firstOversees)
            {
                return SetAside(match, SetAsideReason.OversightByFunction, $"'{upper.Id}' oversees '{lower.Id}', which reports to it.");
            }

            if (upper.DirectReports >= options.OversightReports)
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
    public static bool DifferInFunction(BoardProfile first, BoardProfile second) =>
        first.Function != second.Function && first.Function != BoardFunction.Unknown && second.Function != BoardFunction.Unknown;

    private static string Word(BoardProfile board) => board.Function switch
    {
        BoardFunction.Partnership => "joint work",
        BoardFunction.Casework => "single cases",
        BoardFunction.Service => "a shared service",
        _ => "oversight",
    };

    private static SetAsidePair SetAside(PairMatch match, SetAsideReason reason, string text) =>
        new() { First = match.First.Id, Second = match.Second.Id, Pattern = match.Pattern, Reason = reason, Text = text };
}
