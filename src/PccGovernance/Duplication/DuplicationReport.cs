using NodaTime;
using PccGovernance.Kernel;
using PccGovernance.Text;

namespace PccGovernance.Duplication;

/// <summary>Which boards in force on a day repeat each other, which do not by design, and of which nothing can be said.</summary>
public sealed record DuplicationReport
{
    /// <summary>The day.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The options that it was made with.</summary>
    public required DuplicationOptions Options { get; init; }

    /// <summary>The number of boards in force that could be compared.</summary>
    public required int PartnershipsCompared { get; init; }

    /// <summary>The boards in force that could not be compared, one entry for each reason that occurs, in the order of reasons.</summary>
    public required ValueList<PartnershipsNotCompared> NotCompared { get; init; }

    /// <summary>
    /// The boards that were compared by the usual themes of their kind because they give none, in the order of identifiers.
    /// </summary>
    public required ValueList<Id<Partnership>> PartnershipsWithAssumedThemes { get; init; }

    /// <summary>The number of pairs that were compared.</summary>
    public required long PairsCompared { get; init; }

    /// <summary>
    /// The number of pairs of comparable boards that were not compared, because one gives only themes and the other only duties.
    /// </summary>
    public required long PairsWithoutCommonTerms { get; init; }

    /// <summary>
    /// How many pairs of nearly the same members were left out before any was compared, because one board has more of them than
    /// <see cref="DuplicationOptions.MaximumComparedByPeople"/>. Some may have been compared for another reason. 0 when none was.
    /// </summary>
    public long PairsLeftOut { get; init; }

    /// <summary>
    /// The pairs that show a pattern: by pattern, those by design after the others, then by score from the highest, then by identifiers.
    /// Parallel pairs only where <see cref="DuplicationOptions.ListParallelPairs"/> asks for them; no more than the limits of the options,
    /// see <see cref="PairsCut"/>.
    /// </summary>
    public required ValueList<DuplicationPair> Pairs { get; init; }

    /// <summary>How many pairs the limits of the options left out of <see cref="Pairs"/>; 0 when it has all that were asked for.</summary>
    public required int PairsCut { get; init; }

    /// <summary>
    /// The groups of two or more boards that belong together by the patterns Overlapping, Layered (sub-groups of one board) and
    /// SharedTable: by pattern, then the largest first, then by first member.
    /// </summary>
    public required ValueList<DuplicationCluster> Clusters { get; init; }

    /// <summary>The groups that the parallel pairs form, by kind and first member.</summary>
    public required ValueList<ParallelGroup> ParallelGroups { get; init; }

    /// <summary>The groups that serve several boards, in the order of identifiers: one finding each, and nothing to merge.</summary>
    public ValueList<SharedGroup> SharedGroups { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The boards that have one sitting by what is on record, each sitting in the order of identifiers, and sittings by their first. All of
    /// them, also where <see cref="Pairs"/> is cut; what only may be so is not among them.
    /// </summary>
    public ValueList<ValueList<Id<Partnership>>> Sittings { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The boards that were set up for a task or a time, or whose end is on record: those past their time first, then by their last day
    /// and identifiers. Read from the words of every record when it is first asked for.
    /// </summary>
    public ValueList<TemporaryGroup> TemporaryGroups
    {
        get => TemporaryRows.Value;
        init => TemporaryRows = Deferred<ValueList<TemporaryGroup>>.Of(value ?? []);
    }

    /// <summary>The strategies of different owners that repeat each other.</summary>
    public required StrategyDuplication Strategies { get; init; }

    /// <summary>
    /// The pairs that fit a pattern and are no duplicates by design, in the order of identifiers; no more than
    /// <see cref="DuplicationOptions.MaximumPairs"/>, see <see cref="SetAsideCut"/>. Pairs of which little is asked are not among them.
    /// </summary>
    public required ValueList<SetAsidePair> SetAside { get; init; }

    /// <summary>How many pairs the limit of the options left out of <see cref="SetAside"/>.</summary>
    public required int SetAsideCut { get; init; }

    /// <summary>The number of pairs of each pattern, every pattern once, in their order.</summary>
    public required ValueList<PatternCount> Counts { get; init; }

    /// <summary>What was compared, found, listed and cut, in a few sentences.</summary>
    public required Statement Summary { get; init; }

    /// <summary>The number of different boards that could not be compared; a board that lacks several things counts once.</summary>
    public int PartnershipsNotComparedTotal => NotCompared.SelectMany(static entry => entry.Boards).Distinct().Count();

    internal Deferred<ValueList<TemporaryGroup>> TemporaryRows { get; init; } = Deferred<ValueList<TemporaryGroup>>.Of([]);

    /// <summary>
    /// The place in <see cref="ParallelGroups"/> of the first group that each board is in; boards that are in none are not there.
    /// </summary>
    internal Dictionary<Id<Partnership>, int> FamilyOfEach()
    {
        Dictionary<Id<Partnership>, int> families = [];
        for (int group = 0; group < ParallelGroups.Count; group++)
        {
            foreach (Id<Partnership> member in ParallelGroups[group].Members)
            {
                families.TryAdd(member, group);
            }
        }

        return families;
    }
}
