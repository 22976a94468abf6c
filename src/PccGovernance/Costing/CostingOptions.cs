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
    /// incomplete or unknown. Attendance alone is then taken as full, as in the formula: see
    /// <see cref="CostLine.AttendanceIsTakenAsFull"/>.
    /// </summary>
    public UsualValues? UsualValues { get; init; }

    /// <summary>
    /// The pay of grades, for seats and posts of which the grade is on record and the pay is not. Default <c>null</c>: a grade alone gives
    /// no pay.
    /// </summary>
    public GradeTable? Grades { get; init; }

    /// <summary>For how many days ahead grants and contracts that end are listed, from 1 to 3,653. Default 183.</summary>
    /// <remarks>Half a year: about what a tender takes. It is this library's choice.</remarks>
    public int FundingHorizonDays { get; init; } = 183;

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">An option is missing or out of its range, or the assumptions lack a number that the basis needs;
    /// the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Missing(nameof(Assumptions), Assumptions, "give an assumption set, for example AssumptionSets.Apcc2025"),
        .. OptionProblems.Under(nameof(Assumptions), Assumptions?.FindProblems() ?? []),
        .. Assumptions is null ? OptionProblems.Choice(nameof(Basis), Basis) : FindGaps(),
        .. OptionProblems.Under(nameof(UsualValues), UsualValues?.FindProblems() ?? []),
        .. OptionProblems.Under(nameof(Grades), Grades?.FindProblems() ?? []),
        .. OptionProblems.Range(nameof(FundingHorizonDays), FundingHorizonDays, 1, 3_653),
    ];

    private IEnumerable<OptionProblem> FindGaps() =>
        Enum.IsDefined(Basis)
            ? OptionProblems.Under(nameof(Assumptions), Assumptions.FindGaps(Basis))
            : OptionProblems.Choice(nameof(Basis), Basis);
}
