namespace PccGovernance;

/// <summary>Finds reporting lines that lead back to where they began.</summary>
internal static class ReportingCycles
{
    public static void Find(ValueList<Partnership> partnerships, LandscapeErrors errors) =>
        Cycles<Partnership>.Find(partnerships, static board => board.Id, static board => board.ReportsTo, (place, line) => errors.Add(
            LandscapeErrorKind.ReportingCycle,
            $"$.partnerships[{place}].reportsTo",
            $"The reporting line {line} leads back to where it began: take one of its steps out."));
}
