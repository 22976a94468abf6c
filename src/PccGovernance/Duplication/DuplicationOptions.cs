namespace PccGovernance.Duplication;

/// <summary>What counts as duplication. The defaults are cautious: a wrong merge does more harm than a missed one.</summary>
/// <remarks>Every default is a judgement of this library, given with its reason, and no published standard. Immutable.</remarks>
public sealed record DuplicationOptions
{
    /// <summary>The default options.</summary>
    public static DuplicationOptions Default { get; } = new();

    /// <summary>The least score of an overlapping pair, above 0 and up to 1. Default 0.65.</summary>
    /// <remarks>
    /// A pair that stands on all three floors and shares all of its ground scores 0.62: 0.65 asks for more than the floors alone.
    /// </remarks>
    public decimal Threshold { get; init; } = 0.65m;

    /// <summary>The weight of people in the score, above 0 and below 1; the three weights sum to 1. Default 0.4.</summary>
    /// <remarks>People and remit weigh the same: the complaint is of the same people on the same things.</remarks>
    public decimal PeopleWeight { get; init; } = 0.4m;

    /// <summary>The weight of remit in the score, above 0 and below 1; the three weights sum to 1. Default 0.4.</summary>
    public decimal RemitWeight { get; init; } = 0.4m;

    /// <summary>The weight of place in the score, above 0 and below 1; the three weights sum to 1. Default 0.2.</summary>
    /// <remarks>
    /// Place weighs least because within one force area most footprints hold or equal each other, so that it tells little.
    /// </remarks>
    public decimal PlaceWeight { get; init; } = 0.2m;

    /// <summary>
    /// The least Jaccard index of people for an overlapping pair, and for two sub-groups of one board, from 0 to 1. Default 0.6.
    /// </summary>
    /// <remarks>Three of five organisations at either table sit at both: for boards of one size, three quarters of each.</remarks>
    public decimal PeopleFloor { get; init; } = 0.6m;

    /// <summary>
    /// The least Jaccard index of remit for an overlapping pair, from 0 to 1; a pair that shares a table lies below it. Default 0.5.
    /// </summary>
    public decimal RemitFloor { get; init; } = 0.5m;

    /// <summary>The least overlap coefficient of place for an overlapping or layered pair, from 0 to 1. Default 0.5.</summary>
    public decimal PlaceFloor { get; init; } = 0.5m;

    /// <summary>
    /// What a shared organisation counts where both boards name people for it and none is the same, from 0 to 1. Default 0.5.
    /// </summary>
    /// <remarks>The organisation is asked twice, but nobody is: between nothing and a whole.</remarks>
    public decimal DifferentPersonCredit { get; init; } = 0.5m;

    /// <summary>
    /// Whether a member weighs more the fewer boards it sits on: log2(1 + N/n), where it sits on n of the N boards in force with a seat.
    /// Default no.
    /// </summary>
    /// <remarks>
    /// A body on every board weighs 1, one on every third 2: that the police sit on two boards says less than that a small charity does.
    /// Off by default, because the weight of a pair then depends on all other boards, so that it is harder to check by hand and changes
    /// when they do.
    /// </remarks>
    public bool WeighMembersByRarity { get; init; }

    /// <summary>Whether a member counts for the share of a board's meetings that it attends, where that is known. Default no.</summary>
    /// <remarks>
    /// A member counts for the best attendance of its seats; a seat whose attendance is not known counts whole, and the evidence says so.
    /// Of two boards' shares the smaller is what they have in common. Off by default, because attendance is seldom recorded, and those who
    /// should attend are part of the pattern too.
    /// </remarks>
    public bool WeighMembersByAttendance { get; init; }

    /// <summary>What a duty weighs in the remit, where a theme weighs 1; above 0 and up to 100. Default 1.</summary>
    public decimal DutyWeight { get; init; } = 1;

    /// <summary>
    /// The least share of the smaller board's organisations that a parallel pair has in common, above 0 and up to 1. Default 0.6.
    /// </summary>
    /// <remarks>
    /// Neighbouring boards each have their own council: 0.6 asks that most others be the same bodies. Two bodies of which one is the police
    /// do not pass.
    /// </remarks>
    public decimal ParallelCoreFloor { get; init; } = 0.6m;

    /// <summary>
    /// The least share of the lower board's organisations that sit on the upper one, for a layered pair, above 0 and up to 1. Default 0.6.
    /// </summary>
    public decimal LayeredPeopleFloor { get; init; } = 0.6m;

    /// <summary>
    /// The least share of the lower board's remit that is the upper one's too, for a layered pair, above 0 and up to 1; between two
    /// sub-groups of one board, the share of the smaller remit. Default 0.5.
    /// </summary>
    /// <remarks>
    /// A sub-group has part of its board's remit by design: only where that is half or more of its own is it worth telling.
    /// </remarks>
    public decimal LayeredRemitFloor { get; init; } = 0.5m;

    /// <summary>
    /// The least share of the lower board's organisations that sit on the upper one, for two boards that stand in line by design: one
    /// reports straight to the other, or the law has one co-ordinate the other's kind. Above 0 and up to 1. Default 0.5.
    /// </summary>
    /// <remarks>
    /// The line itself puts the lower board's work before the upper one, so that no shared remit is asked; most of the same bodies are.
    /// </remarks>
    public decimal ByDesignPeopleFloor { get; init; } = 0.5m;

    /// <summary>
    /// The most boards on the ground of the smaller that may name a theme for two of them to be told that they share it, from 2 to 1,000.
    /// Default 2.
    /// </summary>
    /// <remarks>
    /// A theme of many boards cuts across all of them; one that only two name is one where each may take the other to lead.
    /// </remarks>
    public int MaximumSharedThemePartnerships { get; init; } = 2;

    /// <summary>The least Jaccard index of people for a pair that shares a table, above 0 and up to 1. Default 0.75.</summary>
    /// <remarks>
    /// Above <see cref="PeopleFloor"/>, since no shared remit backs it; two sub-groups of one board, which their parent backs, need only
    /// that. The same few agencies sit on most boards of a force area: at 0.6 the boards that the law and usual practice require in England
    /// and Wales make about a thousand such pairs, most of them between subjects that nobody would join.
    /// </remarks>
    public decimal SharedTablePeopleFloor { get; init; } = 0.75m;

    /// <summary>The least overlap coefficient of place for a pair that shares a table, above 0 and up to 1. Default 0.75.</summary>
    public decimal SharedTablePlaceFloor { get; init; } = 0.75m;

    /// <summary>
    /// How many more organisations than two boards share anyway they must share for a shared table, from 0 to 100. Default 1.
    /// </summary>
    /// <remarks>
    /// The police, the council and the health board sit on nearly everything: at least one body in whole must be there of its own accord.
    /// </remarks>
    public decimal SharedTableExcess { get; init; } = 1;

    /// <summary>
    /// The least share of a narrow board's organisations that sit on a broad one which holds it, above 0 and up to 1. Default 0.75.
    /// </summary>
    /// <remarks>Containment, not likeness: a broad board has many members beside. As for a shared table, three of four.</remarks>
    public decimal ContainedPeopleFloor { get; init; } = 0.75m;

    /// <summary>
    /// The least share of a narrow board's subjects that a broad one which holds it names, above 0 and up to 1. Default 0.6.
    /// </summary>
    /// <remarks>More than half: what is left over is the smaller part of the board.</remarks>
    public decimal ContainedSubjectFloor { get; init; } = 0.6m;

    /// <summary>
    /// The fewest organisations at a table for people to prove anything, from 1 to 100; a shared table needs one more. Default 3.
    /// </summary>
    /// <remarks>
    /// Two bodies that meet are a conversation, not a table: a commissioner and a chief constable sit together in many rooms.
    /// </remarks>
    public int SmallestTable { get; init; } = 3;

    /// <summary>
    /// The number of boards reporting directly to a board from which it oversees them rather than repeats them, from 1 to 1,000. Default 3.
    /// </summary>
    /// <remarks>
    /// A board that brings several others together shares people with them by design, as the Merseyside Strategic Policing and Partnership
    /// Board does.
    /// </remarks>
    public int MinimumOversightReports { get; init; } = 3;

    /// <summary>
    /// The share of a board's people, remit and place, each, from which the remedy is to absorb it rather than to merge, above 0 and up to
    /// 1. Default 0.9.
    /// </summary>
    public decimal AbsorptionFloor { get; init; } = 0.9m;

    /// <summary>Whether the report lists parallel pairs one by one, beside their groups. Default no.</summary>
    /// <remarks>
    /// Boards of one kind on neighbouring ground make a pair of every two: the groups say the same in a fraction of the space.
    /// </remarks>
    public bool ListParallelPairs { get; init; }

    /// <summary>
    /// The most pairs that the report lists, and the most that it lists as set aside, from 0 to 100,000,000. Default 10,000; the report
    /// says what it cut.
    /// </summary>
    /// <remarks>
    /// More than anybody reads of one force area, and few enough to hold for the country. A body on very many boards multiplies pairs.
    /// Counts, groups and clusters are of all pairs; <see cref="DuplicationAnalysis.Stream"/> gives all of them one by one.
    /// </remarks>
    public int MaximumPairs { get; init; } = 10_000;

    /// <summary>
    /// The most pairs of one board that the report lists, from 1 to 100,000,000; a pair stays when it is among the first of either board.
    /// Default <c>null</c>: no limit.
    /// </summary>
    public int? MaximumPairsPerPartnership { get; init; }

    /// <summary>
    /// The most boards that one board is compared with only because nearly the same organisations sit there, from 2 to 100,000,000; of
    /// more, those that are nearest to it in the order of remits. <c>null</c> for no limit. Default 300;
    /// <see cref="DuplicationReport.PairsLeftOut"/> says what was left out.
    /// </summary>
    /// <remarks>
    /// Bodies that meet on thousands of boards make millions of pairs, most of which differ in what they do. A force area has 80 to 300
    /// boards, so that within one every pair is compared. Boards on one line, of one kind on one ground, or with a theme that few name are
    /// compared whatever the limit; of those on wider or narrower ground to which everybody of a board comes those with most of its
    /// subjects are, and of these the smallest. The more there are with the same members, the fewer of them each is compared with, down to
    /// 75, so that ten thousand such boards take as long for each as a thousand.
    /// </remarks>
    public int? MaximumComparedByPeople { get; init; } = 300;

    /// <summary>Checks that every option is in its range.</summary>
    /// <exception cref="ArgumentException">Some option is not; the message lists every problem.</exception>
    public void Validate() => OptionProblems.Throw(FindProblems(), "options");

    internal IEnumerable<OptionProblem> FindProblems() =>
    [
        .. OptionProblems.Above(nameof(Threshold), Threshold, 1),
        .. OptionProblems.Above(nameof(PeopleWeight), PeopleWeight, 1),
        .. OptionProblems.Above(nameof(RemitWeight), RemitWeight, 1),
        .. OptionProblems.Above(nameof(PlaceWeight), PlaceWeight, 1),
        .. FindWeightsProblem(),
        .. OptionProblems.Share(nameof(PeopleFloor), PeopleFloor),
        .. OptionProblems.Share(nameof(RemitFloor), RemitFloor),
        .. OptionProblems.Share(nameof(PlaceFloor), PlaceFloor),
        .. OptionProblems.Share(nameof(DifferentPersonCredit), DifferentPersonCredit),
        .. OptionProblems.Above(nameof(DutyWeight), DutyWeight, 100),
        .. OptionProblems.Above(nameof(ParallelCoreFloor), ParallelCoreFloor, 1),
        .. OptionProblems.Above(nameof(LayeredPeopleFloor), LayeredPeopleFloor, 1),
        .. OptionProblems.Above(nameof(LayeredRemitFloor), LayeredRemitFloor, 1),
        .. OptionProblems.Above(nameof(ByDesignPeopleFloor), ByDesignPeopleFloor, 1),
        .. OptionProblems.Range(nameof(MaximumSharedThemePartnerships), MaximumSharedThemePartnerships, 2, 1_000),
        .. OptionProblems.Above(nameof(SharedTablePeopleFloor), SharedTablePeopleFloor, 1),
        .. OptionProblems.Above(nameof(SharedTablePlaceFloor), SharedTablePlaceFloor, 1),
        .. OptionProblems.Range(nameof(SharedTableExcess), SharedTableExcess, 0, 100),
        .. OptionProblems.Above(nameof(ContainedPeopleFloor), ContainedPeopleFloor, 1),
        .. OptionProblems.Above(nameof(ContainedSubjectFloor), ContainedSubjectFloor, 1),
        .. OptionProblems.Range(nameof(SmallestTable), SmallestTable, 1, 100),
        .. OptionProblems.Range(nameof(MinimumOversightReports), MinimumOversightReports, 1, 1_000),
        .. OptionProblems.Above(nameof(AbsorptionFloor), AbsorptionFloor, 1),
        .. OptionProblems.Range(nameof(MaximumPairs), MaximumPairs, 0, 100_000_000),
        .. OptionProblems.Range(nameof(MaximumPairsPerPartnership), MaximumPairsPerPartnership, 1, 100_000_000),
        .. OptionProblems.Range(nameof(MaximumComparedByPeople), MaximumComparedByPeople, 2, 100_000_000),
    ];

    private IEnumerable<OptionProblem> FindWeightsProblem()
    {
        if (PeopleWeight + RemitWeight + PlaceWeight != 1)
        {
            (string remit, string place) = (nameof(RemitWeight), nameof(PlaceWeight));
            yield return OptionProblems.Of(
                nameof(PeopleWeight),
                $"is {PeopleWeight}, '{remit}' is {RemitWeight} and '{place}' is {PlaceWeight}: their sum must be 1.");
        }
    }
}
