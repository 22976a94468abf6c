namespace PccGovernance.Interchange;

/// <content>Lists of members.</content>
internal sealed partial class SeatReader
{
    private List<SeatItem> ReadMembers(string cell, SeatRole role, Func<string, string?> answer)
    {
        List<SeatItem> items = [];
        SeatRole heading = role;
        List<string> lines = SeatSplitter.Lines(cell);
        foreach (string line in lines)
        {
            // 'Observers:' alone heads the lines below it; before names it is of them all, a chair of the first only.
            if (line.EndsWith(':') && RoleOf(line[..^1]) is not SeatRole.Unknown and var above)
            {
                heading = above;
                continue;
            }

            (string text, SeatRole said, bool isForATime) = RoleText.Before(line) ?? (line, heading, false);
            if (answer(text) is null && Beside(text, lines.Count > 1, SeatColumn.Members, said, answer, isForATime) is { } beside)
            {
                items.AddRange(beside);
                continue;
            }

            SeatRole before = SeatRole.Unknown;
            int first = items.Count;
            foreach (string part in SeatSplitter.Split(text, one => answer(one) is not null || IsBody(one)))
            {
                if (part.EndsWith(':'))
                {
                    continue;
                }

                // 'Kent Police, Chair' and 'Chair, Kent Police' say the role of one seat, and name no second body.
                if (OnlyRole(part) is not SeatRole.Unknown and var alone && answer(part) is null)
                {
                    before = items.Count > first && items[^1].Role == heading ? SeatRole.Unknown : alone;
                    if (before == SeatRole.Unknown)
                    {
                        items[^1] = items[^1] with { Role = alone };
                    }

                    continue;
                }

                items.AddRange(One(part, before == SeatRole.Unknown ? said : before, answer, isForATime));
                before = SeatRole.Unknown;
                said = said is SeatRole.Chair or SeatRole.ViceChair ? heading : said;
                isForATime = false;
            }

            if (before != SeatRole.Unknown)
            {
                items.Add(SeatChoice.NoBody(text, before));
            }
        }

        return items;
    }

    /// <summary>The role of the chair and its like that a part of a list is, where it names nobody.</summary>
    private static SeatRole OnlyRole(string part) =>
        RoleText.Of(part.Trim().TrimStart('(').TrimEnd(')')) is { Role: SeatRole.Chair or SeatRole.ViceChair or SeatRole.Observer } said
            && !TextKey.Of(part).Contains("indep", StringComparison.Ordinal)
            && !TextKey.Of(part).Contains("annibynnol", StringComparison.Ordinal)
                ? said.Role
                : SeatRole.Unknown;
}
