using System.Globalization;

namespace PccGovernance.Duplication;

/// <summary>What counts as duplication. The defaults are cautious: a wrong merge does more harm than a missed one.</summary>
/// <remarks>Every default is a judgement of this library, given with its reason, and no published standard. Immutable.</remarks>
public sealed record DuplicationOptions
{
    /// <summary>The default options.</summary>
    public static DuplicationOptions Default { get; } = new();

    /// <summary>The least score of an overlapping pair, above 0 and up to 1. Default 0.65.</summary>
    /// <remarks>A pair that stands on all three floors and shares all of its ground scores 0.62: 0.65 asks for more than the floors alone.</remarks>
    public double Threshold { get; init; } = 0.65;

    /// <summary>The weight of people in the score, above 0 and below 1; the three weights sum to 1. Default 0.4.</summary>
    /// <remarks>People and remit weigh the same: the complaint is of the same people on the same things.</remarks>
    public double PeopleWeight { get; init; } = 0.4;

    /// <summary>The weight of remit in the score, above 0 and below 1; the three weights sum to 1. Default 0.4.</summary>
    public double RemitWeight { get; init; } = 0.4;

    /// <summary>The weight of place in the score, above 0 and below 1; the three weights sum to 1. Default 0.2.</summary>
    /// <remarks>Place weighs least because within one force area most footprints hold or equal each other, so that it tells little.</remarks>
    public double PlaceWeight { get; init; } = 0.2;

    /// <summary>The least Jaccard index of people for an overlapping pair, and for two sub-groups of one board, from 0 to 1. Default 0.6.</summary>
    /// <remarks>Three of five organisations at either table sit at both: for boards of one size, three quarters of each.</remarks>
    public double PeopleFloor { get; init; } = 0.6;

    /// <summary>The least Jaccard index of remit for an overlapping pair, from 0 to 1; a pair that shares a table lies below it. Default 0.5.</summary>
    public double RemitFloor { get; init; } = 0.5;

    /// <summary>The least overlap coefficient of place for an overlapping or layered pair, from 0 to 1. Default 0.5.</summary>
    public double PlaceFloor { get; init; } = 0.5;

    /// <summary>What a shared organisation counts where both boards name people for it and none is the same, from 0 to 1. Default 0.5.</summary>
    /// <remarks>The organisation is asked twice, but nobody is: between nothing and a whole.</remarks>
    public double DifferentPersonCredit { get; init; } = 0.5;

    /// <summary>Whether a member weighs more the fewer boards it sits on: log2(1 + N/n), where it sits on n of the N boards in force with a seat. Default no.</summary>
    /// <remarks>
    /// A body on every board weighs 1, one on every third 2: that the police sit on two boards says less than that a small charity does. Off by default,
    /// because the weight of a pair then depends on all other boards, so that it is harder to check by hand and changes when they do.
    /// </remarks>
    public bool WeighMembersByRarity { get; init; }

    /// <summary>Whether a member counts for the share of a board's meetings that it attends, where that is known. Default no.</summary>
    /// <remarks>
    /// A member counts for the best attendance of its seats; a seat whose attendance is not known counts whole, and the evidence says so. Of two boards'
    /// shares the smaller is what they have in common. Off by default, because attendance is seldom recorded, and those who should attend are part of the pattern too.
    /// </remarks>
    public bool WeighMembersByAttendance { get; init; }

    /// <summary>What a duty weighs in the remit, where a theme weighs 1; above 0 and up to 100. Default 1.</summary>
    public double DutyWeight { get; init; } = 1;

    /// <summary>The least share of the smaller board's organisations that a parallel pair has in common, above 0 and up to 1. Default 0.6.</summary>
    /// <remarks>Neighbouring boards each have their own council: 0.6 asks that most others be the same bodies. Two bodies of which one is the police do not pass.</remarks>
    public double ParallelCoreFloor { get; init; } = 0.6;

    /// <summary>The least share of the lower board's organisations that sit on the upper one, for a layered pair, above 0 and up to 1. Default 0.6.</summary>
    public double LayeredPeopleFloor { get; init; } = 0.6;

    /// <summary>
    /// The least share of the lower board's remit that is the upper one's too, for a layered pair, above 0 and up to 1; between two sub-groups
    /// of one board, the share of the smaller remit. Default 0.5.
    /// </summary>
    /// <remarks>A sub-group has part of its board's remit by design: only where that is half or more of its own is it worth telling.</remarks>
    public double LayeredRemitFloor { get; init; } = 0.5;

    /// <summary>
    /// The least share of the lower board's organisations that sit on the upper one, for two boards that stand in line by design: one reports straight to
    /// the other, or the law has one co-ordinate the other's kind. Above 0 and up to 1. Default 0.5.
    /// </summary>
    /// <remarks>The line itself puts the lower board's work before the upper one, so that no shared remit is asked; most of the same bodies are.</remarks>
    public double ByDesignPeopleFloor { get; init; } = 0.5;

    /// <summary>The most boards on the ground of the smaller that may name a theme for two of them to be told that they share it, from 2 to 1,000. Default 2.</summary>
    /// <remarks>A theme of many boards cuts across all of them; one that only two name is one where each may take the other to lead.</remarks>
    public int SharedThemePartnerships { get; init; } = 2;

    /// <summary>The least Jaccard index of people for a pair that shares a table, above 0 and up to 1. Default 0.75.</summary>
    /// <remarks>
    /// Above <see cref="PeopleFloor"/>, since no shared remit backs it; two sub-groups of one board, which their parent backs, need only that. The same few agencies sit on most boards of a force area: at 0.6 the boards
    /// that the law and usual practice require in England and Wales make about a thousand such pairs, most of them between subjects that nobody would join.
    /// </remarks>
    public double SharedTablePeopleFloor { get; init; } = 0.75;

    /// <summary>The least overlap coefficient of place for a pair that shares a table, above 0 and up to 1. Default 0.75.</summary>
    public double SharedTablePlaceFloor { get; init; } = 0.75;

    /// <summary>The number of boards reporting directly to a board from which it oversees them rather than repeats them, from 1 to 1,000. Default 3.</summary>
    /// <remarks>A board that brings several others together shares people with them by design, as the Merseyside Strategic Policing and Partnership Board does.</remarks>
    public int OversightReports { get; init; } = 3;

    /// <summary>The share of a board's people, remit and place, each, from which the remedy is to absorb it rather than to merge, above 0 and up to 1. Default 0.9.</summary>
    public double AbsorptionFloor { get; init; } = 0.9;

    /// <summary>Whether the report lists parallel pairs one by one, beside their groups. Default no.</summary>
    /// <remarks>Boards of one kind on neighbouring ground make a pair of every two: the groups say the same in a fraction of the space.</remarks>
    public bool ListParallelPairs { get; init; }

    /// <summary>The most pairs that the report lists, and the most that it lists as set aside, from 0 to 100,000,000. Default 10,000; the report says what it cut.</summary>
    /// <remarks>
    /// More than anybody reads of one force area, and few enough to hold for the country. A body on very many boards multiplies pairs. Counts, groups and
    /// clusters are of all pairs; <see cref="DuplicationAnalysis.Stream"/> gives all of them one by one.
    /// </remarks>
    public int MaximumPairs { get; init; } = 10_000;

    /// <summary>The most pairs of one board that the report lists, at least 1; a pair stays when it is among the first of either board. Default <c>null</c>: no limit.</summary>
    public int? MaximumPairsPerPartnership { get; init; }

    /// <summary>Checks that every option is in its range.</summary>
    /// <exception cref="ArgumentException">Some option is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(Problems(), "options");

    private IEnumerable<string> Problems() =>
        new[]
        {
            Positive(Threshold, nameof(Threshold)),
            Positive(PeopleWeight, nameof(PeopleWeight)),
            Positive(RemitWeight, nameof(RemitWeight)),
            Positive(PlaceWeight, nameof(PlaceWeight)),
            WeightsSum(),
            Share(PeopleFloor, nameof(PeopleFloor)),
            Share(RemitFloor, nameof(RemitFloor)),
            Share(PlaceFloor, nameof(PlaceFloor)),
            Share(DifferentPersonCredit, nameof(DifferentPersonCredit)),
            DutyWeight is > 0 and <= 100 ? null : Problem(nameof(DutyWeight), DutyWeight, "above 0 and up to 100"),
            Positive(ParallelCoreFloor, nameof(ParallelCoreFloor)),
            Positive(LayeredPeopleFloor, nameof(LayeredPeopleFloor)),
            Positive(LayeredRemitFloor, nameof(LayeredRemitFloor)),
            Positive(ByDesignPeopleFloor, nameof(ByDesignPeopleFloor)),
            SharedThemePartnerships is >= 2 and <= 1000 ? null : Problem(nameof(SharedThemePartnerships), SharedThemePartnerships, "from 2 to 1000"),
            Positive(SharedTablePeopleFloor, nameof(SharedTablePeopleFloor)),
            Positive(SharedTablePlaceFloor, nameof(SharedTablePlaceFloor)),
            OversightReports is >= 1 and <= 1000 ? null : Problem(nameof(OversightReports), OversightReports, "from 1 to 1000"),
            Positive(AbsorptionFloor, nameof(AbsorptionFloor)),
            MaximumPairs is >= 0 and <= 100_000_000 ? null : Problem(nameof(MaximumPairs), MaximumPairs, "from 0 to 100000000"),
            MaximumPairsPerPartnership is null or >= 1 ? null : Problem(nameof(MaximumPairsPerPartnership), MaximumPairsPerPartnership.Value, "of 1 or more, or null for no limit"),
        }.OfType<string>();

    // Weights are usually written with a few decimals, whose sum in binary can miss 1 by a little.
    private string? WeightsSum() =>
        Math.Abs(PeopleWeight + RemitWeight + PlaceWeight - 1) <= 1e-9
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The options 'PeopleWeight', 'RemitWeight' and 'PlaceWeight' sum to {PeopleWeight + RemitWeight + PlaceWeight}: make them sum to 1.");

    private static string? Share(double value, string name) => value is >= 0 and <= 1 ? null : Problem(name, value, "from 0 to 1");

    private static string? Positive(double value, string name) => value is > 0 and <= 1 ? null : Problem(name, value, "above 0 and up to 1");

    private static string Problem(string name, double value, string range) =>
        string.Create(CultureInfo.InvariantCulture, $"The option '{name}' is {value}: give a number {range}.");
}
