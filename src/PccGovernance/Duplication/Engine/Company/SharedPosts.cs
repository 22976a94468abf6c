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
    private const int Fewest = 4;

    /// <summary>One in so many may send somebody else.</summary>
    private const int OneIn = 7;

    /// <summary>
    /// Whether the same people come to both: all who are named but one in seven, and of half of the organisations somebody is.
    /// </summary>
    public bool AreOneCompany => Same >= Fewest && OneIn * Same >= (OneIn - 1) * Named && 2 * Named >= Shared;

    /// <summary>Whether mostly others come: organisations in common are no people in common then.</summary>
    public bool AreOthers => Named >= Fewest && 2 * Same < Named;

    public static SharedPosts Of(PartnershipProfile first, PartnershipProfile second)
    {
        if (!((first.People is not null && second.People is not null) || (first.Posts.Length > 0 && second.Posts.Length > 0)))
        {
            return default;
        }

        int same = 0;
        int named = 0;
        int shared = 0;
        int[] a = first.Organisations;
        int[] b = second.Organisations;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            int order = a[i].CompareTo(b[j]);
            if (order == 0)
            {
                shared++;
                if (SendTheSame(first, i, second, j) is { } isSame)
                {
                    named++;
                    same += isSame ? 1 : 0;
                }
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new(same, named, shared);
    }

    // People where both name them, else posts; null where either names nobody.
    private static bool? SendTheSame(PartnershipProfile first, int atFirst, PartnershipProfile second, int atSecond) =>
        first.People?[atFirst] is { Length: > 0 } people && second.People?[atSecond] is { Length: > 0 } others
            ? SortedSets.Intersect(people, others)
            : first.Posts.Length > 0 && second.Posts.Length > 0
                && first.Posts[atFirst] is { } posts && second.Posts[atSecond] is { } theirs
            ? posts.AsSpan().ContainsAny(theirs)
            : null;
}
