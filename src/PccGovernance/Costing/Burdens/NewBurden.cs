using System.Globalization;

namespace PccGovernance.Costing;

/// <summary>A new duty on local bodies, and what it asks of them: the input of a new burdens assessment.</summary>
/// <remarks>
/// The new burdens doctrine asks for the net additional cost of a duty, one-off and recurring, for at least three years, and names police
/// and fire authorities among those whose burdens must be funded (guidance for government departments, updated 29 July 2022, England).
/// </remarks>
public sealed record NewBurden
{
    private const decimal MaximumPounds = 1_000_000_000;

    /// <summary>What the duty is called.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is laid down or proposed; <c>null</c> when not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>The footprints that each need a board for it, for example all 43 force areas. At least one.</summary>
    public required ValueList<Footprint> Footprints { get; init; }

    /// <summary>Whom it asks to the table in each footprint. At least one.</summary>
    public required ValueList<BurdenMember> Members { get; init; }

    /// <summary>How a board set up for it would meet.</summary>
    public required MeetingPattern Meetings { get; init; }

    /// <summary>
    /// What such a board would cost beside the time of those who attend, each; <c>null</c> when not known. Who pays is
    /// <see cref="SupportPaidBy"/>, and what it takes once is <see cref="OneOff"/>.
    /// </summary>
    public PartnershipSupport? Support { get; init; }

    /// <summary>
    /// The kind of organisation that pays for support and one-off cost in each footprint, the first by identifier where several share the
    /// ground; <c>null</c> when not known.
    /// </summary>
    public Id<OrganisationKind>? SupportPaidBy { get; init; }

    /// <summary>Pounds to set up each new board, once, up to 1,000,000,000; <c>null</c> when not known, which is not nil.</summary>
    public MoneyRange? OneOff { get; init; }

    /// <summary>
    /// The kind of boards that could take the duty on; <c>null</c> when none is named, and then only boards of its own are reckoned.
    /// </summary>
    public Id<PartnershipKind>? AbsorbedInto { get; init; }

    /// <summary>
    /// Hours that the duty would add to each meeting of a board that takes it on, from 0 to 24; <c>null</c> when not known.
    /// </summary>
    public decimal? ExtraHoursPerMeeting { get; init; }

    /// <summary>Pounds for each board that takes the duty on, once; <c>null</c> when not known, which is not nil.</summary>
    public MoneyRange? OneOffAbsorbed { get; init; }

    /// <summary>Pounds a year that the duty saves in each footprint, by whatever means, the same either way; nil by default.</summary>
    public MoneyRange SavingsPerYear { get; init; }

    /// <summary>The years to reckon, from 3 to 30. Default 3, the least that the doctrine asks for.</summary>
    public int Years { get; init; } = 3;

    /// <summary>Whether a board is of the kind that could take the duty on.</summary>
    internal bool IsAbsorbedBy(Partnership board) => AbsorbedInto is { } kind && (board.Kind == kind || board.AlsoActsAs.Contains(kind));

    internal IEnumerable<string> FindProblems(Landscape landscape)
    {
        (string What, object? Value)[] parts = [("footprints", Footprints), ("members", Members), ("pattern of meetings", Meetings)];
        string[] missing =
        [
            .. parts
                .Where(static part => part.Value is null)
                .Select(part => $"The new burden '{Name}' has null for its {part.What}: give a value."),
        ];
        return missing.Length > 0 ? missing : FindProblemsOfAll(landscape);
    }

    private IEnumerable<string> FindProblemsOfAll(Landscape landscape)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return "The new burden has no name: give it one.";
        }

        if (Footprints.IsEmpty || Footprints.Any(static footprint => footprint.IsUnknown))
        {
            yield return $"The new burden '{Name}' has no footprints, or one of unknown ground: say where it lies.";
        }

        foreach (
            AreaCode unknown in Footprints
                .SelectMany(static footprint => footprint.Areas)
                .Where(area => !landscape.Geography.Contains(area))
                .Distinct()
                .Order())
        {
            yield return $"The new burden '{Name}' lies on the area '{unknown}', which the edition '{landscape.Edition.Id}' does not "
                + "have: correct the code.";
        }

        if (Members.IsEmpty)
        {
            yield return $"The new burden '{Name}' has no members: say whom it asks to the table.";
        }

        foreach (BurdenMember member in Members.Where(static member => member.Attendance is < 0 or > 1))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The new burden '{Name}' has an attendance of {member.Attendance:0.####} for '{member.Kind}': give 0 to 1.");
        }

        IEnumerable<Id<OrganisationKind>> payers = SupportPaidBy is { } payer ? [payer] : [];
        foreach (
            Id<OrganisationKind> kind in Members
                .Select(static member => member.Kind)
                .Concat(payers)
                .Where(kind => landscape.OrganisationKind(kind) is null)
                .Distinct()
                .Order())
        {
            yield return $"The new burden '{Name}' names the organisation kind '{kind}', which the landscape does not have: add it or "
                + "correct the identifier.";
        }

        if (AbsorbedInto is { } into && landscape.PartnershipKind(into) is null)
        {
            yield return $"The new burden '{Name}' names the partnership kind '{into}', which the landscape does not have: add it or "
                + "correct the identifier.";
        }

        if (ExtraHoursPerMeeting is < 0 or > 24)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The new burden '{Name}' adds {ExtraHoursPerMeeting:0.####} hours to a meeting: give 0 to 24.");
        }

        foreach (OptionProblem problem in Meetings.FindProblems())
        {
            yield return $"The new burden '{Name}' has meetings whose '{problem.Option}' {problem.Problem}";
        }

        (string What, MoneyRange? Amount)[] amounts =
        [
            ("one-off cost", OneOff),
            ("one-off cost where it is taken on", OneOffAbsorbed),
            ("saving a year", SavingsPerYear),
        ];
        foreach ((string what, MoneyRange? amount) in amounts)
        {
            if (amount is { } range && (range.Low < new Money(-MaximumPounds) || range.High > new Money(MaximumPounds)))
            {
                yield return $"The new burden '{Name}' has a {what} of {range}: give no more than {new Money(MaximumPounds)} either way.";
            }
        }

        if (Years is < 3 or > 30)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The new burden '{Name}' is reckoned for {Years} years: give 3 to 30.");
        }
    }
}
