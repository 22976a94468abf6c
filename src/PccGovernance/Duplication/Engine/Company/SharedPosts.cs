using PccGovernance.Kernel;

namespace PccGovernance.Duplication;

/// <summary>
/// Of the organisations that sit on two boards: for how many both records name who comes, and for how many it is the same person or post.
/// </summary>
/// <remarks>
/// That an organisation sits on two boards says little, since the same few sit on everything. That it sends the same officer to both says
/// that the two meetings are one company.
/// </remarks>
internal readonly record struct SharedPosts(int Same, int Named, int Shared)
{
    /// <summary>Three who meet twice meet anywhere.</summary>
    public const int Fewest = 4;

    /// <summary>One in so many may send somebody else.</summary>
    private const int OneIn = 7;

    /// <summary>
    /// Whether the same people come to both: all who are named but one in seven, and of half of the organisations somebody is.
    /// </summary>
    public bool AreOneCompany => Same >= Fewest && OneIn * Same >= (OneIn - 1) * Named && 2 * Named >= Shared;

    /// <summary>Whether of those who are named more are the same than others, enough of them to be a company.</summary>
    public bool AreMostlyTheSame => Same >= Fewest && 2 * Same > Named;

    /// <summary>Whether somebody is named on both, and of those who are half or more are the same.</summary>
    public bool AreHalfTheSame => Same > 0 && 2 * Same >= Named;

    /// <summary>Whether nobody is known to be another, of two or more who are named.</summary>
    public bool AreNoOthers => Named > 1 && Same == Named;

    /// <summary>
    /// Whether of those who are named nobody is the same: what the two have in common then is heard by nobody twice.
    /// </summary>
    public bool AreStrangers => Named > 0 && Same == 0;

    /// <summary>Whether mostly others come: organisations in common are no people in common then.</summary>
    public bool AreOthers => Named >= Fewest && 2 * Same < Named;

    /// <summary>
    /// Whether it is known of nobody or of a minority of those who are named that they come to both: a group and its board are not the same
    /// people in two rooms then.
    /// </summary>
    public bool AreAnotherLevel => AreOthers || AreStrangers;

    /// <summary>Whether everybody on a table of so many organisations comes to the other too, by name.</summary>
    public bool AreAllOf(int organisations) => Same >= Fewest && Same == organisations;

    public static SharedPosts Of(PartnershipProfile first, PartnershipProfile second) =>
        first.People is not null && second.People is not null ? OfPeople(first, second)
        : first.Posts.Length > 0 && second.Posts.Length > 0 ? OfPosts(first, second)
        : default;

    private static SharedPosts OfPosts(PartnershipProfile first, PartnershipProfile second)
    {
        int same = 0;
        int named = 0;
        long[] a = first.Posts;
        long[] b = second.Posts;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int organisation = SeatPosts.OrganisationOf(a[i]);
            int order = organisation.CompareTo(SeatPosts.OrganisationOf(b[j]));
            if (order == 0)
            {
                named++;
                same += HaveOne(a, ref i, b, ref j, organisation) ? 1 : 0;
            }

            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }

        return new(same, named, SortedSets.CountShared(first.Organisations, second.Organisations));
    }

    // People where both name them, else posts; an organisation of which either names nobody tells nothing.
    private static SharedPosts OfPeople(PartnershipProfile first, PartnershipProfile second)
    {
        int same = 0;
        int named = 0;
        int[] shared = SortedSets.Shared(first.Organisations, second.Organisations);
        foreach (int organisation in shared)
        {
            int[] people = first.People![Array.BinarySearch(first.Organisations, organisation)];
            int[] others = second.People![Array.BinarySearch(second.Organisations, organisation)];
            int i = SeatPosts.PlaceOf(first.Posts, organisation);
            int j = SeatPosts.PlaceOf(second.Posts, organisation);
            bool? isSame = people.Length > 0 && others.Length > 0 ? SortedSets.Intersect(people, others)
                : Has(first.Posts, i, organisation) && Has(second.Posts, j, organisation)
                ? HaveOne(first.Posts, ref i, second.Posts, ref j, organisation)
                : null;
            named += isSame is null ? 0 : 1;
            same += isSame == true ? 1 : 0;
        }

        return new(same, named, shared.Length);
    }

    /// <summary>Whether both have a post of an organisation; reads on to what is after its posts.</summary>
    private static bool HaveOne(long[] a, ref int i, long[] b, ref int j, int organisation)
    {
        bool haveOne = false;
        while (Has(a, i, organisation) && Has(b, j, organisation))
        {
            (long one, long other) = (a[i], b[j]);
            haveOne |= one == other;
            i += one <= other ? 1 : 0;
            j += one >= other ? 1 : 0;
        }

        while (Has(a, i, organisation))
        {
            i++;
        }

        while (Has(b, j, organisation))
        {
            j++;
        }

        return haveOne;
    }

    private static bool Has(long[] posts, int place, int organisation) =>
        place < posts.Length && SeatPosts.OrganisationOf(posts[place]) == organisation;
}
