namespace PccGovernance.Interchange;

/// <content>Lists of members.</content>
internal sealed partial class SeatReader
{
    /// <summary>Words with which the second half of a broken name begins, and hardly a member of its own below a place.</summary>
    private static readonly HashSet<string> s_endings = new(
        ["police", "constabulary", "council", "district", "borough", "county", "city", "heddlu"], StringComparer.Ordinal);

    private List<SeatItem> ReadMembers(string cell, SeatRole role, Func<string, string?> answer)
    {
        List<SeatItem> items = [];
        SeatRole heading = role;
        HashSet<string> broken = new(StringComparer.Ordinal);
        List<string> lines = SeatSplitter.Lines(Unwrapped(cell, broken));
        foreach (string line in lines)
        {
            // 'Observers:' alone heads the lines below it; before names it is of them all, a chair of the first only.
            if (line.EndsWith(':') && RoleText.OfLabel(line[..^1]).Role is not SeatRole.Unknown and var above)
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

            if (broken.Contains(line) && items.Count == first + 1)
            {
                items[first] = SeatChoice.Doubted(items[first], "import.seat.broken");
            }
        }

        return items;
    }

    /// <summary>A cell with names in one line that were broken over two: <c>Lincolnshire</c> above <c>Police</c>.</summary>
    private string Unwrapped(string cell, HashSet<string> broken)
    {
        if (!cell.Contains('\n', StringComparison.Ordinal))
        {
            return cell;
        }

        List<string> lines = [.. cell.Split('\n')];
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            (string first, string second) = (lines[i].Trim(), lines[i + 1].Trim());
            string joined = $"{first} {second}";
            if (first.Length > 0 && second.Length > 0 && char.IsLetter(first[^1]) && char.IsLetter(second[0])
                && resolver.Resolve(joined) is [{ Kind: not null, Score: >= 0.85m } whole]
                && (resolver.Resolve(first) is [] or [{ Reason.Code: "import.body.one-council" }])
                && s_endings.Contains(TextKey.Of(second).Split(' ')[0])
                && TextKey.Of(whole.Name).StartsWith(TextKey.Of(first), StringComparison.Ordinal))
            {
                lines[i] = joined;
                broken.Add(joined);
                lines.RemoveAt(i + 1);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The role of the chair and its like that a part of a list is, where it names nobody.</summary>
    private static SeatRole OnlyRole(string part) =>
        RoleText.Of(part.Trim().TrimStart('(').TrimEnd(')')) is { Role: SeatRole.Chair or SeatRole.ViceChair or SeatRole.Observer } said
            && !TextKey.Of(part).Contains("indep", StringComparison.Ordinal)
            && !TextKey.Of(part).Contains("annibynnol", StringComparison.Ordinal)
                ? said.Role
                : SeatRole.Unknown;
}
