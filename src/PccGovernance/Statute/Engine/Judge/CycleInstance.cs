using NodaTime;

namespace PccGovernance.Statute;

/// <summary>One time round of a requirement that recurs: an election, a financial year, a period; or none.</summary>
internal readonly record struct CycleInstance(int? FinancialYear =
    null, Election? Election = null, LocalDate? FirstDay = null, LocalDate? LastDay = null)
{
    public LocalDate? OfficeStart => Election is { } election ? election.OfficeStart ?? election.Poll : null;
}
