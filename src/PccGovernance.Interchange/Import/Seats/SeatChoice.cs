using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Decides what a text means of which the bodies were found: a seat, a guess or a question.</summary>
internal sealed class SeatChoice(SeatGroupReader groups)
{
    /// <summary>A text that says a role and names nobody.</summary>
    public static SeatItem NoBody(string text, SeatRole role) => new()
    {
        Text = text,
        Role = role,
        Issue = ImportEntryKind.NotUnderstood,
        Score = 0,
        IsOpen = false,
        Statement = Statement.Of("import.seat.none", ("text", text)),
    };

    /// <summary>The role that a letter or two in brackets usually stand for; not where they are a post.</summary>
    public static SeatRole OfLetters(string inner) => PostTitles.Find(inner) is not null ? SeatRole.Unknown : inner switch
    {
        "C" or "Ch" => SeatRole.Chair,
        "VC" or "V" or "DC" or "V/C" or "V/Ch" or "V Ch" or "VCh" => SeatRole.ViceChair,
        "O" or "Obs" or "obs" => SeatRole.Observer,
        "S" or "Sec" or "sec" or "secs" => SeatRole.Secretariat,
        _ => SeatRole.Unknown,
    };

    /// <summary>A seat of which it is told how its role was read, where nothing else is to be told of it.</summary>
    public static SeatItem Doubted(SeatItem item, string code) =>
        item.Issue != ImportEntryKind.Unknown
            ? item
            : item with
            {
                Issue = ImportEntryKind.Guessed,
                Score = 0.75m,
                Statement = Statement.Of(code, ("text", item.Text)),
            };

    public SeatItem Of(string text, string main, string inner, IReadOnlyList<OrganisationMeaning> found, SeatRole role)
    {
        if (found.Count == 0)
        {
            // A name has capitals; 'event organisers' names nobody, nor does a role.
            bool isName =
                RoleText.Of(main).Role == SeatRole.Unknown
                && main.Any(char.IsLetterOrDigit)
                && main.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .All(static word => !char.IsLower(word[0]) || TextKey.IsSmall(word))
                && PostTitles.Find(main) is null;
            return new()
            {
                Text = text,
                Role = role,
                Bodies = isName ? [new() { Name = main, Score = 0 }] : [],
                Issue = ImportEntryKind.NotUnderstood,

                // A seat of a body that is only a name is on record: there is nothing to choose, and an answer can still give its kind.
                Score = isName ? 0.5m : 0,
                IsOpen = isName,
                Statement = isName
                    ? Statement.Of("import.seat.name-alone", ("text", text))
                    : Statement.Of("import.seat.none", ("text", text)),
            };
        }

        if (found.Count > 1 || found[0].Score < 0.5m)
        {
            return new()
            {
                Text = text,
                Role = role,
                Issue = ImportEntryKind.Ambiguous,
                Score = 0,
                IsOpen = found.Count > 1,
                Statement = Statement.Of("import.seat.several-bodies", ("text", text)),
                Alternatives = [.. found.Select(static body => body.Name).Distinct(StringComparer.Ordinal)],
            };
        }

        OrganisationMeaning body = found[0];
        List<string> posts = [];
        string? note = null;
        foreach (string one in inner.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string first = one.Split(['–', '-'], 2)[0].Trim();
            if (SeatReader.RoleOf(one) != SeatRole.Unknown)
            {
                continue;
            }

            if (PostTitles.Find(one) is { } listed
                || (PostTitles.Find(first) is { } || PostTitles.Find(SeatPatterns.Counts().Replace(one, string.Empty)) is { }))
            {
                posts.Add(PostTitles.Find(one)?.Title ?? PostTitles.Find(first)?.Title
                    ?? PostTitles.Find(SeatPatterns.Counts().Replace(one, string.Empty))!.Value.Title);
            }
            else if (!SeatPatterns.Counts().IsMatch(one)
                && PostTitles.LooksLikeTitle(one)
                && !IsPlace(one))
            {
                posts.Add(one);
            }
            else
            {
                note = note is null ? one : $"{note}, {one}";
            }
        }

        if (body.Post is not null && posts.Count == 0)
        {
            posts.Add(body.Post);
        }

        if (body.Kind == KindUses.PolicingBody && posts.Count == 0 && TextKey.Of(main) is "pcc" or "commissioner" or "the commissioner")
        {
            posts.Add("Police and Crime Commissioner");
        }

        SeatItem seat = SeatReader.Seat(text, [body], posts, role) with { Note = note, Score = body.Score };
        return body.Former is not null
                ? seat with
                {
                    Issue = ImportEntryKind.FormerBody,
                    Statement = Statement.Of("import.seat.former", ("text", text), ("former", body.Former)),
                    Score = Math.Min(body.Score, 0.9m),
                }
            : body.Score < 0.85m
            ? seat with
            {
                Issue = ImportEntryKind.Guessed,
                Statement = Statement.Of("import.seat.taken", ("text", text), ("body", body.Name), ("why", body.Reason)),
                Alternatives = [body.Name]
            }
            : seat;
    }

    private bool IsPlace(string text) => text.Contains("Midlands", StringComparison.Ordinal) || groups.IsArea(text);
}
