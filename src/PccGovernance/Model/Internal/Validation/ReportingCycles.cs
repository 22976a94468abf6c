namespace PccGovernance;

/// <summary>Finds reporting lines that lead back to where they began.</summary>
internal static class ReportingCycles
{
    public static void Find(ValueList<Partnership> partnerships, LandscapeErrors errors) =>
        Cycles<Partnership>.Find(partnerships, static board => board.Id, Above, (place, line) => errors.Add(
            LandscapeErrorKind.ReportingCycle,
            $"$.partnerships[{place}].reportsTo",
            $"The reporting line {line} leads back to where it began: take one of its steps out."));

    // A line of some years counts like a lasting one: where two of different years make a circle, one of the records is wrong or the order
    // of them was.
    private static ValueList<Id<Partnership>> Above(Partnership board) =>
        board.ReportingLines.IsEmpty
            ? board.ReportsTo
            : board.ReportsTo.Concat(board.ReportingLines.Select(static line => line.To)).Distinct().ToValueList();
}
