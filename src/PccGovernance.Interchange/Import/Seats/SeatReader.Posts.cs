namespace PccGovernance.Interchange;

/// <content>Posts beside their bodies.</content>
internal sealed partial class SeatReader
{
    /// <summary>A body and a post of it, parted by a comma: <c>Cllr, Dover DC</c>.</summary>
    private (OrganisationMeaning Body, string Post)? PostBeside(List<string> parts)
    {
        if (parts is not [var first, var second])
        {
            return null;
        }

        foreach ((string post, string body) in (ReadOnlySpan<(string, string)>)[(first, second), (second, first)])
        {
            if (PostTitles.Find(post) is { Body: "council" or "" } title
                && resolver.Resolve(post).Count == 0
                && resolver.Resolve(body) is [{ Kind: not null, Post: null } of])
            {
                return (of, title.Title);
            }
        }

        return null;
    }
}
