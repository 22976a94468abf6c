namespace PccGovernance;

public sealed partial class Landscape
{
    /// <summary>Makes edits, one after the other, all or none. The landscape itself stays as it is.</summary>
    /// <param name="edits">The edits; none leave the landscape as it is.</param>
    /// <returns>The landscape that they make, or every error that can be told apart.</returns>
    public LandscapeEditResult Apply(params IEnumerable<LandscapeEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(edits);
        LandscapeEdit[] all = [.. edits];
        if (all.Length == 0)
        {
            return new() { Landscape = this };
        }

        EditedContents contents = new(this);
        for (int i = 0; i < all.Length; i++)
        {
            contents.Begin(i);
            all[i].Make(contents);
        }

        if (!contents.Errors.IsEmpty)
        {
            return new() { Errors = contents.Errors };
        }

        LandscapeResult made = TryCreate(Edition, contents.Contents);
        return made.Landscape is not { } landscape
            ? new() { Errors = made.Errors.Select(static error => new LandscapeEditError { Message = error.Message }).ToValueList() }
            : new()
            {
                Landscape = landscape,
                Untied = contents.Untied.Distinct().Order().ToValueList(),
                DutiesDropped = DutiesIn(this).Except(DutiesIn(landscape)).Order().ToValueList(),
            };
    }

    private static IEnumerable<Id<Duty>> DutiesIn(Landscape landscape) => landscape.Partnerships.SelectMany(landscape.DutiesOf);
}
