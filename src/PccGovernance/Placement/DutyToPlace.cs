using System.Globalization;

namespace PccGovernance.Placement;

/// <summary>A duty that needs a home, and what it asks for.</summary>
public sealed record DutyToPlace
{
    /// <summary>What the duty is called.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The duty, where the landscape or its edition has it; <c>null</c> for one that is on no record yet. Boards that discharge it are its
    /// homes already.
    /// </summary>
    public Id<Duty>? Duty { get; init; }

    /// <summary>The ground on which it has to be discharged.</summary>
    public required Footprint Ground { get; init; }

    /// <summary>The kinds of organisation that must take part. At least one.</summary>
    public required ValueList<Id<OrganisationKind>> Members { get; init => field = value ?? []; }

    /// <summary>What it is about. At least one.</summary>
    public required ValueList<Id<Theme>> Themes { get; init => field = value ?? []; }

    /// <summary>
    /// How a board set up for it would meet: meetings a year and hours are needed to say what it costs and how much time it needs.
    /// </summary>
    public required MeetingPattern Meetings { get; init; }

    /// <summary>The level at which it is to be discharged; unknown where any will do.</summary>
    public PartnershipTier Tier { get; init; }

    /// <summary>
    /// What a board has to be there to do. Default <see cref="PartnershipFunction.Partnership"/>: a panel that scrutinises and a conference
    /// on single cases are no homes for joint work. A service or team that works together is one.
    /// </summary>
    public PartnershipFunction Function { get; init; } = PartnershipFunction.Partnership;

    /// <summary>
    /// Hours a year that it needs on the agenda of a board that takes it on; <c>null</c> to take the hours of <see cref="Meetings"/>.
    /// </summary>
    public decimal? HoursNeeded { get; init; }

    /// <summary>What the law asks beside, wherever it goes. Default none recorded.</summary>
    public ValueList<LegalCondition> Conditions { get; init => field = value ?? []; } = [];

    /// <summary>Where it is laid down; <c>null</c> when not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>
    /// A duty of the landscape or its edition as the kinds of partnership that discharge it have it on record: the members that the law
    /// names or, where it names none, the usual ones; the usual themes; the law that it rests on.
    /// </summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="duty">The duty, which some kind of partnership discharges.</param>
    /// <param name="ground">The ground on which it has to be discharged.</param>
    /// <param name="meetings">How a board set up for it would meet.</param>
    /// <exception cref="ArgumentException">The landscape does not have the duty, or no kind of partnership discharges it.</exception>
    public static DutyToPlace Of(Landscape landscape, Id<Duty> duty, Footprint ground, MeetingPattern meetings)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(meetings);
        FootprintExtent extent = landscape.Geography.Resolve(ground);
        LegalExtent elsewhere = extent.Intersects(landscape.Geography.Resolve(Footprint.Of(AreaCode.Wales)))
            ? LegalExtent.England
            : LegalExtent.Wales;
        PartnershipKind[] kinds = [.. landscape.Edition.PartnershipKinds.Concat(landscape.PartnershipKinds)
            .Where(kind => kind.Duties.Contains(duty) && kind.Extent != elsewhere)];
        if (landscape.Duty(duty) is not { } known || kinds.Length == 0)
        {
            throw new ArgumentException(
                $"The duty '{duty}' is on no kind of partnership there: name one that is, or say yourself whom it asks to take part.",
                nameof(duty));
        }

        return new()
        {
            Name = known.Name,
            Duty = duty,
            Ground = ground,
            Members = kinds
                .SelectMany(static kind => kind.StatutoryMembers.IsEmpty ? kind.UsualMembers : kind.StatutoryMembers)
                .Where(member => member.Extent != elsewhere)
                .Select(static member => member.Kind)
                .Distinct()
                .Order()
                .ToValueList(),
            Themes = kinds.SelectMany(static kind => kind.UsualThemes).Distinct().Order().ToValueList(),
            Meetings = meetings,
            Source = known.Citation,
        };
    }

    /// <summary>The hours a year that it needs on an agenda; <c>null</c> when neither they nor its meetings are known.</summary>
    internal decimal? Hours => HoursNeeded ?? Meetings.MeetingsPerYear * Meetings.MeetingHours;

    internal IEnumerable<string> FindProblems(Landscape landscape)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return "The duty to be placed has no name: give it one.";
        }

        if (Ground is null || Ground.IsUnknown)
        {
            yield return $"The duty '{Name}' has no ground: say where it is to be discharged.";
        }

        foreach (AreaCode unknown in (Ground?.Areas ?? []).Where(area => !landscape.Geography.Contains(area)))
        {
            yield return $"The duty '{Name}' lies on the area '{unknown}', which the edition '{landscape.Edition.Id}' does not have: "
                + "correct the code.";
        }

        if (Members.IsEmpty || Themes.IsEmpty)
        {
            yield return $"The duty '{Name}' has no members or no themes: say who must take part and what it is about.";
        }

        foreach (Id<OrganisationKind> unknown in Members.Where(kind => landscape.OrganisationKind(kind) is null).Distinct().Order())
        {
            yield return $"The duty '{Name}' names the organisation kind '{unknown}', which the landscape does not have: correct the "
                + "identifier.";
        }

        if (Duty is { } duty && landscape.Duty(duty) is null)
        {
            yield return $"The duty '{Name}' is said to be '{duty}', which the landscape does not have: correct the identifier, or leave "
                + "it out.";
        }

        if (HoursNeeded is < 0 or > 10_000)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"The duty '{Name}' needs {HoursNeeded} hours a year: give 0 to 10,000.");
        }

        foreach (OptionProblem problem in Meetings.FindProblems())
        {
            yield return $"The duty '{Name}' has meetings whose '{problem.Option}' {problem.Problem}";
        }
    }
}
