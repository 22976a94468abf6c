using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>What the boards of a group have in common, worked out once for whoever writes about the group.</summary>
internal sealed class GroupFacts
{
    private readonly PartnershipSurvey _survey;
    private readonly List<(int Organisation, int Boards)> _counts;

    /// <param name="survey">The survey.</param>
    /// <param name="boards">The boards, in the order of identifiers.</param>
    public GroupFacts(PartnershipSurvey survey, PartnershipProfile[] boards)
    {
        _survey = survey;
        Partnerships = boards;
        Ids = IdsOf(boards);
        _counts = Counts(InEach(static board => board.Organisations, out int places));
        Places = places;
        StatutoryCore = survey.Organisations.Ids(InAll(static board => board.StatutoryMembers));
        Provisions = ProvisionsOf(Partnerships);
    }

    /// <summary>Some boards in the order of identifiers.</summary>
    public static PartnershipProfile[] InOrder(List<PartnershipProfile> boards)
    {
        PartnershipProfile[] ordered = [.. boards];
        Array.Sort(ordered, static (left, right) => left.Number - right.Number);
        return ordered;
    }

    /// <summary>The identifiers of some boards.</summary>
    public static ValueList<Id<Partnership>> IdsOf(PartnershipProfile[] boards) => new(Array.ConvertAll(boards, static board => board.Id));

    /// <summary>The boards, in the order of identifiers.</summary>
    public PartnershipProfile[] Partnerships { get; }

    public ValueList<Id<Partnership>> Ids { get; }

    /// <summary>The seats of organisations on all boards: who sits on two counts twice.</summary>
    public int Places { get; }

    /// <summary>The organisations that the law puts on every one of them.</summary>
    public ValueList<Id<Organisation>> StatutoryCore { get; }

    public ValueList<string> Provisions { get; }

    /// <summary>Every organisation on any of them: those on most boards first.</summary>
    public ValueList<MemberCount> Members => field ??= MembersByCount();

    public ValueList<Id<Organisation>> OnEvery => field ??= Organisations(count => count == Partnerships.Length);

    public ValueList<Id<Organisation>> OnMost => Organisations(count => count < Partnerships.Length && 2 * count > Partnerships.Length);

    public ValueList<Id<Theme>> CommonThemes => _survey.Themes.Ids(InAll(static board => board.Themes));

    public ValueList<Id<Theme>> Themes => _survey.Themes.Ids(InAny(static board => board.Themes));

    public ValueList<Id<Duty>> Duties => _survey.Duties.Ids(InAny(static board => board.Duties));

    /// <summary>The boards to which all of them report.</summary>
    public ValueList<Id<Partnership>> Parents => _survey.Partnerships.Ids(InAll(static board => board.Parents));

    /// <summary>What only one board has.</summary>
    public int[] OnlyOf(PartnershipProfile board, Func<PartnershipProfile, int[]> part)
    {
        int[] left = part(board);
        foreach (PartnershipProfile other in Partnerships)
        {
            left = other == board ? left : SortedSets.Without(left, part(other));
        }

        return left;
    }

    /// <summary>How often each item stands in a sorted list.</summary>
    private static List<(int Item, int Times)> Counts(int[] sorted)
    {
        List<(int, int)> counts = new(sorted.Length);
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to] == sorted[from]; to++)
            {
            }

            counts.Add((sorted[from], to - from));
        }

        return counts;
    }

    private static ValueList<string> ProvisionsOf(PartnershipProfile[] boards) =>
        boards.SelectMany(static board => board.Provisions)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();

    private ValueList<MemberCount> MembersByCount()
    {
        var members = new MemberCount[_counts.Count];
        int at = 0;
        foreach ((int organisation, int boards) in _counts.OrderByDescending(static count => count.Boards))
        {
            members[at++] = new() { Organisation = _survey.Organisations[organisation], Partnerships = boards };
        }

        return new(members);
    }

    private int[] InAll(Func<PartnershipProfile, int[]> part)
    {
        int[] shared = part(Partnerships[0]);
        foreach (PartnershipProfile board in Partnerships.AsSpan(1))
        {
            shared = SortedSets.Shared(shared, part(board));
        }

        return shared;
    }

    private int[] InAny(Func<PartnershipProfile, int[]> part) => SortedSets.OfSorted(InEach(part, out _));

    /// <summary>The items of each board, sorted: what two boards have stands twice.</summary>
    private int[] InEach(Func<PartnershipProfile, int[]> part, out int count)
    {
        count = 0;
        foreach (PartnershipProfile board in Partnerships)
        {
            count = checked(count + part(board).Length);
        }

        var all = new int[count];
        int at = 0;
        foreach (PartnershipProfile board in Partnerships)
        {
            part(board).CopyTo(all, at);
            at += part(board).Length;
        }

        Array.Sort(all);
        return all;
    }

    private ValueList<Id<Organisation>> Organisations(Func<int, bool> counts)
    {
        List<int> organisations = [];
        foreach ((int organisation, int boards) in _counts)
        {
            if (counts(boards))
            {
                organisations.Add(organisation);
            }
        }

        return _survey.Organisations.Ids([.. organisations]);
    }
}
