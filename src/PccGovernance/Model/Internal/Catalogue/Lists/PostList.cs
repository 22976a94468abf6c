namespace PccGovernance;

/// <summary>The list of posts.</summary>
internal static class PostList
{
    public static EntityList<Post> Description { get; } = new("Posts", static c => c.Posts, static (c, all) => c with { Posts = all })
    {
        Noun = "post",
        Name = static p => p.Title,
        Fields =
        [
            ("Title", static p => p.Title), ("Organisation", static p => p.Organisation), ("Pay", static p => p.Pay),
            ("Grade", static p => p.Grade), ("FullTimeShare", static p => p.FullTimeShare), ("Period", static p => p.Period),
            ("Provenance", static p => p.Provenance),
        ],
        Period = static p => p.Period,
        References = static (p, walk) =>
            walk.Organisations.Required(p.Organisation, "organisation") is var holder && holder == p.Organisation
            ? p
            : p with { Organisation = holder },
        Values = static (v, post, at) =>
        {
            v.Text(post.Title, at, "title");
            v.Shown(post.Grade, at, "grade");
            v.Pay(post.Pay, at, "pay");
            v.FullTimeShare(post.FullTimeShare, at);
            v.Period(post.Period, at, "period");
            v.Known(post.Provenance, at);
        },
    };
}
