using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <content>Posts beside their bodies.</content>
internal sealed partial class SeatReader
{
    private const int LongestMark = 4;

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

    private List<SeatItem> ReadOffice(string cell, Func<string, string?> answer)
    {
        string text = answer(cell) ?? cell;
        if (RoleText.Of(text).Role is not SeatRole.Unknown and var role)
        {
            return [Seat(text, [bodies.PolicingBody], [], role)];
        }

        if (TextKey.Tidy(text) is { Length: <= LongestMark } letters && answer(cell) is null)
        {
            if (KeyRole?.Invoke(letters) is { } byKey && byKey != SeatRole.Unknown)
            {
                return [Seat(text, [bodies.PolicingBody], [], byKey)];
            }

            if (KeyDoubt?.Invoke(letters) is { } doubt)
            {
                return
                [
                    new()
                    {
                        Text = cell,
                        Issue = ImportEntryKind.NotUnderstood,
                        Score = 0,
                        Statement = doubt,
                        Alternatives = ["chair", "member", "adviser", "no"],
                    },
                ];
            }
        }

        CellReading<bool> mark = CellMarks.YesNo(text);
        if (mark.HasValue)
        {
            return mark.Value ? [Seat(text, [bodies.PolicingBody], [], SeatRole.Unknown)] : [];
        }

        if (TextKey.Tidy(text).Length <= 4
            && MatrixCellText.Read(text, null) is { HasValue: true, Issue: ImportEntryKind.Unknown } cross
            && cross.Value.Post is null
            && cross.Value.Attendance is null)
        {
            return [Seat(text, [bodies.PolicingBody], [], cross.Value.Role)];
        }

        if (TextKey.Tidy(text).Length <= 2 && mark.Issue != ImportEntryKind.Unknown)
        {
            return [new() { Text = cell, Issue = mark.Issue, Score = 0, Statement = mark.Statement, Alternatives = mark.Alternatives }];
        }

        List<SeatItem> items = [];
        foreach (string part in SeatSplitter.Outside(TextKey.Tidy(text), '\n', ';', ',')
            .Select(static part => part.Trim())
            .Where(static part => part.Length > 0 && !CellWords.IsNothing(part)))
        {
            string main = SeatPatterns.Brackets().Replace(part, string.Empty).Trim();
            if (SeatPatterns.Unsettled().IsMatch(TextKey.Of(part)))
            {
                items.Add(SeatChoice.NoBody(part, SeatRole.Unknown));
                continue;
            }

            if (resolver.Resolve(main) is [var other]
                && other.Kind != KindUses.PolicingBody
                && other.Kind != KindUses.Board
                && PostTitles.Find(main) is null
                && !OfficePosts.Contains(TextKey.Of(main)))
            {
                items.AddRange(One(part, SeatRole.Unknown, answer, isForATime: false));
            }
            else if (SeatPatterns.Attends().Match(main) is { Success: true } attends)
            {
                items.Add(
                    Seat(part, [bodies.PolicingBody], [], SeatRole.Unknown) with
                    {
                        Issue = ImportEntryKind.Guessed,
                        Score = 0.8m,
                        Statement = Statement.Of("import.seat.office-attends", ("text", part))
                    });
            }
            else
            {
                string title = PostTitles.Find(main)?.Title ?? main;
                items.Add(
                    Seat(part, [bodies.PolicingBody], TextKey.Of(main) is "opcc" or "office of the pcc"
                        ? []
                        : [title], InBrackets(Inner(part)).Role));
            }
        }

        return items;
    }
}
