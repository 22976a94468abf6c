namespace PccGovernance.Duplication;

/// <summary>The measures of two boards and the score that they make.</summary>
internal sealed class PairComparer(DuplicationOptions options)
{
    /// <summary>To twelve decimals, so that the last bits of the platform's power function decide nothing.</summary>
    private const int ScoreDecimals = 12;

    /// <summary>Whether both give themes or both give duties: else an empty intersection would only mean that they are described in different terms.</summary>
    public static bool HaveCommonTerms(BoardProfile first, BoardProfile second) =>
        (first.Themes.Length > 0 && second.Themes.Length > 0) || (first.Duties.Length > 0 && second.Duties.Length > 0);

    public static Measure Place(BoardProfile first, BoardProfile second)
    {
        (double a, double b) = (first.Ground.Authorities, second.Ground.Authorities);
        double shared = (double)first.Ground.Extent.SharedAuthorities(second.Ground.Extent);
        return new(shared, a, b, a + b - shared);
    }

    /// <summary>People, with what each shared organisation counts.</summary>
    public Measure People(BoardProfile first, BoardProfile second, out int shared)
    {
        int[] a = first.Organisations;
        int[] b = second.Organisations;
        int same = 0;
        int different = 0;
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
                bool others = SendsDifferentPeople(first, i++, second, j++);
                different += others ? 1 : 0;
                same += others ? 0 : 1;
            }
        }

        shared = same + different;
        return new(same + (options.DifferentPersonCredit * different), a.Length, b.Length, a.Length + b.Length - shared);
    }

    /// <summary>Whether both boards name people for one organisation, found at these positions of theirs, and none is the same.</summary>
    public static bool SendsDifferentPeople(BoardProfile first, int atFirst, BoardProfile second, int atSecond) =>
        first.People is { } left && second.People is { } right
        && left[atFirst].Length > 0 && right[atSecond].Length > 0
        && !SortedSets.Intersect(left[atFirst], right[atSecond]);

    public Measure Remit(BoardProfile first, BoardProfile second)
    {
        int themes = SortedSets.CountShared(first.Themes, second.Themes);
        int duties = SortedSets.CountShared(first.Duties, second.Duties);
        return new(
            Weigh(themes, duties),
            Weigh(first.Themes.Length, first.Duties.Length),
            Weigh(second.Themes.Length, second.Duties.Length),
            Weigh(first.Themes.Length + second.Themes.Length - themes, first.Duties.Length + second.Duties.Length - duties));
    }

    /// <summary>The weighted geometric mean, in which one zero makes the whole zero.</summary>
    public double Score(double people, double remit, double place) =>
        Math.Round(
            Math.Pow(people, options.PeopleWeight) * Math.Pow(remit, options.RemitWeight) * Math.Pow(place, options.PlaceWeight),
            ScoreDecimals);

    private double Weigh(int themes, int duties) => themes + (options.DutyWeight * duties);
}
