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

        first = SeatPatterns.Brackets().Replace(first, string.Empty).Trim();
        second = SeatPatterns.Brackets().Replace(second, string.Empty).Trim();
        foreach ((string post, string body) in (ReadOnlySpan<(string, string)>)[(first, second), (second, first)])
        {
            // A post that is of one body anyway may stand beside the name of that body.
            if (PostTitles.Find(post) is { } title
                && resolver.Resolve(body) is [{ Kind: not null, Post: null } of]
                && (resolver.Resolve(post) is [var owner] ? owner.Name == of.Name : title.Body is "council" or ""))
            {
                return (of, title.Title);
            }
        }

        return null;
    }
}
