using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>The measures of two boards and the score that they make.</summary>
internal sealed class PairComparer(DuplicationOptions options)
{
    /// <summary>To twelve decimals, so that the last bits of the platform's power function decide nothing.</summary>
    private const int ScoreDecimals = 12;

    private readonly DuplicationShares _shares = new(options);

    /// <summary>
    /// Whether both give themes or both give duties: else an empty intersection would only mean that they are described in different terms.
    /// </summary>
    public static bool HaveCommonTerms(PartnershipProfile first, PartnershipProfile second) =>
        HaveThemes(first, second) || (first.Duties.Length > 0 && second.Duties.Length > 0);

    /// <summary>Whether themes can be compared: a board without any is described in other terms.</summary>
    public static bool HaveThemes(PartnershipProfile first, PartnershipProfile second) =>
        first.Themes.Length > 0 && second.Themes.Length > 0;

    /// <summary>Whether duties can be compared: not those of a board of which none are known.</summary>
    public static bool HaveKnownDuties(PartnershipProfile first, PartnershipProfile second) =>
        first.HasKnownDuties && second.HasKnownDuties;

    public static OverlapMeasure Place(PartnershipProfile first, PartnershipProfile second) => Place(first.Ground, second.Ground);

    public static OverlapMeasure Place(FootprintFacts first, FootprintFacts second)
    {
        (double a, double b) = (first.Authorities, second.Authorities);
        double shared = (double)first.Extent.SharedAuthorities(second.Extent);
        return new(shared, a, b, a + b - shared);
    }

    /// <summary>
    /// People, with what each shared organisation counts; <paramref name="shared"/> is how many the boards share, each whole.
    /// </summary>
    public OverlapMeasure People(PartnershipProfile first, PartnershipProfile second, out int shared)
    {
        int[] a = first.Organisations;
        int[] b = second.Organisations;
        if (first.Weights is null && second.Weights is null && (first.People is null || second.People is null))
        {
            // Each counts one: counting does not branch, which is most of the time of a comparison.
            shared = SortedSets.CountShared(a, b);
            return People(shared * MemberWeights.Unit, 0, first.TotalWeight, second.TotalWeight);
        }

        long same = 0;
        long different = 0;
        shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] < b[j])
            {
                i++;
            }
            else if (a[i] > b[j])
            {
                j++;
            }
            else
            {
                long both = Math.Min(WeightAt(first, i), WeightAt(second, j));
                bool others = SendsDifferentPeople(first, i++, second, j++);
                different += others ? both : 0;
                same += others ? 0 : both;
                shared++;
            }
        }

        return People(same, different, first.TotalWeight, second.TotalWeight);
    }

    /// <summary>People without the organisations of the statutory core; <c>null</c> when one board has nobody else.</summary>
    public OverlapMeasure? PeopleWithoutCore(PairFacts facts)
    {
        if (facts.StatutoryCore.Length == 0)
        {
            return facts.Match.People;
        }

        (PartnershipProfile first, PartnershipProfile second) = (facts.First, facts.Second);
        if (facts.StatutoryCore.Length == first.Organisations.Length || facts.StatutoryCore.Length == second.Organisations.Length)
        {
            return null;
        }

        long different = SortedSets.Without(facts.DifferentPeople, facts.StatutoryCore).Sum(Both);
        long same = SortedSets.Without(facts.SharedOrganisations, facts.StatutoryCore).Sum(Both) - different;
        return People(
            same,
            different,
            first.TotalWeight - facts.StatutoryCore.Sum(organisation => WeightOf(first, organisation)),
            second.TotalWeight - facts.StatutoryCore.Sum(organisation => WeightOf(second, organisation)));

        long Both(int organisation) => Math.Min(WeightOf(first, organisation), WeightOf(second, organisation));
    }

    private static long WeightOf(PartnershipProfile board, int organisation) =>
        WeightAt(board, Array.BinarySearch(board.Organisations, organisation));

    private static long WeightAt(PartnershipProfile board, int place) => board.Weights is { } weights ? weights[place] : MemberWeights.Unit;

    // Weights are whole numbers, so that their sums are exact in any order.
    private OverlapMeasure People(long same, long different, long first, long second) =>
        new(
            (same + (_shares.DifferentPersonCredit * different)) / MemberWeights.Unit,
            (double)first / MemberWeights.Unit,
            (double)second / MemberWeights.Unit,
            (double)(first + second - same - different) / MemberWeights.Unit);

    /// <summary>Whether both boards name people for one organisation, found at these positions of theirs, and none is the same.</summary>
    public static bool SendsDifferentPeople(PartnershipProfile first, int atFirst, PartnershipProfile second, int atSecond) =>
        first.People is { } left && second.People is { } right
        && left[atFirst].Length > 0 && right[atSecond].Length > 0
        && !SortedSets.Intersect(left[atFirst], right[atSecond]);

    /// <summary>Remit in the terms that are known of both boards: missing duties are no sign of different ones.</summary>
    public OverlapMeasure Remit(PartnershipProfile first, PartnershipProfile second)
    {
        double themeWeight = HaveThemes(first, second) ? 1 : 0;
        double dutyWeight = HaveKnownDuties(first, second) ? _shares.DutyWeight : 0;
        int themes = SortedSets.CountShared(first.Themes, second.Themes);
        int duties = SortedSets.CountShared(first.Duties, second.Duties);
        return new(
            Weigh(themes, duties),
            Weigh(first.Themes.Length, first.Duties.Length),
            Weigh(second.Themes.Length, second.Duties.Length),
            Weigh(first.Themes.Length + second.Themes.Length - themes, first.Duties.Length + second.Duties.Length - duties));

        double Weigh(int ofThemes, int ofDuties) => (themeWeight * ofThemes) + (dutyWeight * ofDuties);
    }

    /// <summary>The weighted geometric mean, in which one zero makes the whole zero.</summary>
    public double Score(double people, double remit, double place) =>
        place == 0 && _shares.PlaceWeight > 0
            ? 0
            : Math.Round(
                Math.Pow(people, _shares.PeopleWeight) * Math.Pow(remit, _shares.RemitWeight) * Math.Pow(place, _shares.PlaceWeight),
                ScoreDecimals);
}
