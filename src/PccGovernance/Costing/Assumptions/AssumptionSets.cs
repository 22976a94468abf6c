namespace PccGovernance.Costing;

/// <summary>The assumption sets that the library knows by name. None of them is a default.</summary>
/// <remarks>
/// The latest are of 2025-26. There is none of 2026-27, since no source was read for its numbers: make one with <c>with</c>, and give the
/// year and sources.
/// </remarks>
public static class AssumptionSets
{
    private static readonly Citation ApccFindings = new()
    {
        Text =
            "APCC, findings on local partnerships, 2025, table of the salary cost of meetings: £50,000 × 144 hours = £4,082 implies 1,764 "
            + "hours a year",
    };

    private static readonly Citation EmployerNi = new()
    {
        Text = "HM Revenue and Customs, changes to the Class 1 National Insurance secondary threshold and rate from 6 April 2025",
        Url =
            "https://www.gov.uk/government/publications/changes-to-the-class-1-national-insurance-contributions-secondary-threshold-"
            + "the-secondary-class-1-national-insurance-contributions-rate-and-the-empl",
    };

    private static readonly Citation Levy = new()
    {
        Text = "HM Revenue and Customs, apprenticeship levy: 0.5 % of a pay bill of more than £3 million a year",
    };

    private static readonly Citation Mileage = new()
    {
        Text = "HM Revenue and Customs, approved mileage allowance payments: 45p for each of the first 10,000 miles a year by car or van",
    };

    private static readonly Citation Caller = new() { Text = "Given by the caller" };

    /// <summary>
    /// The set behind the APCC's published table of 2025: 1,764 productive hours, and no National Insurance, pension or overheads, so that
    /// it serves <see cref="CostBasis.SalaryOnly"/> alone.
    /// </summary>
    /// <remarks>
    /// The APCC does not print the 1,764 hours: they follow from its figures, and equal 252 days of 7 hours. That takes off no leave and no
    /// sickness, so an hour costs more than this set says.
    /// </remarks>
    public static AssumptionSet Apcc2025 { get; } = new()
    {
        Id = new("apcc-2025"),
        Name = "APCC findings 2025, salary only",
        Year = 2025,
        ProductiveHours = new() { Value = 1_764, Source = ApccFindings },
    };

    /// <summary>
    /// Employer's on-costs of 2025-26: National Insurance of 15% above £5,000 a year. It has no overhead rate; add one to ask for a full
    /// economic cost.
    /// </summary>
    /// <param name="pensionRate">
    /// The employer's contribution as a share of salary, from 0 to 1. There is no national number: each local government pension fund sets
    /// its own.
    /// </param>
    /// <param name="productiveHours">Hours a year that a full-time employee is there to work, from 1 to 8,784.</param>
    /// <exception cref="ArgumentException">A number is out of its range; the message lists every problem.</exception>
    public static AssumptionSet EmployerOnCosts2025To2026(decimal pensionRate, decimal productiveHours) =>
        Checked(
            OnCostsOf2025(
                new("employer-on-costs-2025-2026"),
                "Employer's on-costs 2025-26",
                pensionRate,
                new() { Value = productiveHours, Source = Caller }));

    /// <summary>
    /// Councils in 2025-26: National Insurance of 15% above £5,000, the apprenticeship levy of 0.5%, mileage of 45p, and the pension rate
    /// of your own fund. It has no overhead rate; add one to ask for a full economic cost.
    /// </summary>
    /// <param name="pensionRate">The employer's contribution as a share of salary, from 0 to 1, as the fund's last valuation, which is made
    /// every three years, sets it. There is no default.</param>
    /// <param name="workingYear">The year at work, for example one of <see cref="WorkingYears"/>.</param>
    /// <exception cref="ArgumentException">A number is out of its range; the message lists every problem.</exception>
    public static AssumptionSet LocalGovernment2025To2026(decimal pensionRate, WorkingYear workingYear)
    {
        ArgumentNullException.ThrowIfNull(workingYear);
        return Checked(EmployersOf2025(new("local-government-2025-2026"), "Local government 2025-26", workingYear, pensionRate));
    }

    /// <summary>
    /// As <see cref="LocalGovernment2025To2026"/>, with a contribution of 35.3% to the police pension schemes for the seats of chief
    /// officers of police. It has no overhead rate; add one to ask for a full economic cost.
    /// </summary>
    /// <remarks>
    /// Every seat of a force is taken to be an officer's. Police staff and the offices of local policing bodies are in local government
    /// pension funds, as everybody else is taken to be. No source was read for the 35.3%: check it against the schemes' valuation.
    /// </remarks>
    /// <param name="otherPensionRate">The employer's contribution for everybody who is not an officer, as a share of salary, from 0 to 1.
    /// There is no default.</param>
    /// <param name="workingYear">The year at work, for example one of <see cref="WorkingYears"/>.</param>
    /// <exception cref="ArgumentException">A number is out of its range; the message lists every problem.</exception>
    public static AssumptionSet Police2025To2026(decimal otherPensionRate, WorkingYear workingYear)
    {
        ArgumentNullException.ThrowIfNull(workingYear);
        return Checked(EmployersOf2025(new("police-2025-2026"), "Police 2025-26", workingYear, otherPensionRate) with
        {
            PensionSchemes = Costing.PensionSchemes.All,
        });
    }

    private static AssumptionSet OnCostsOf2025(Id<AssumptionSet> id, string name, decimal pensionRate, Assumption productiveHours) => new()
    {
        Id = id,
        Name = name,
        Year = 2025,
        ProductiveHours = productiveHours,
        NiRate = new() { Value = 0.15m, Source = EmployerNi },
        NiThreshold = new() { Value = 5_000, Source = EmployerNi },
        PensionRate = new() { Value = pensionRate, Source = Caller },
    };

    private static AssumptionSet EmployersOf2025(Id<AssumptionSet> id, string name, WorkingYear workingYear, decimal pensionRate) =>
        OnCostsOf2025(id, name, pensionRate, workingYear.ToAssumption()) with
        {
            WorkingYear = workingYear,
            LevyRate = new() { Value = 0.005m, Source = Levy },
            MileageRate = new() { Value = 0.45m, Source = Mileage },
        };

    private static AssumptionSet Checked(AssumptionSet set)
    {
        OptionProblems.Throw(
            set.FindProblems().Select(problem => problem with { Problem = $"of the assumption set '{set.Id}' {problem.Problem}" }),
            "assumptions");
        return set;
    }
}
