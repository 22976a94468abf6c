namespace PccGovernance.Costing;

/// <summary>What a costing rests on. Nothing has a silent default: two costs compare only when they rest on the same numbers.</summary>
public sealed record CostingOptions
{
    /// <summary>The numbers that turn a salary into the cost of an hour.</summary>
    public required AssumptionSet Assumptions { get; init; }

    /// <summary>What an hour is taken to cost.</summary>
    public required CostBasis Basis { get; init; }

    /// <summary>
    /// What to take where the landscape does not say. Default <c>null</c>: nothing is filled in, and what is missing leaves a cost
    /// incomplete or unknown. Attendance alone is then taken as full, as in the formula: see <see cref="CostLine.AttendanceIsTakenAsFull"/>.
    /// </summary>
    public UsualValues? UsualValues { get; init; }

    /// <summary>The pay of grades, for seats and posts of which the grade is on record and the pay is not. Default <c>null</c>: a grade alone gives no pay.</summary>
    public GradeTable? Grades { get; init; }

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">A number is out of its range, or the assumptions lack one that the basis needs; the message lists every problem.</exception>
    public void Validate() =>
        OptionProblems.Throw([.. Assumptions.FindProblems(), .. Assumptions.FindGaps(Basis), .. UsualValues?.FindProblems() ?? [], .. Grades?.FindProblems() ?? []], "options");
}
