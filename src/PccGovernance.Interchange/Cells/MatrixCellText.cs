using System.Globalization;
using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads a cell where a board and a body cross: a mark, a role, a share of meetings attended, or a post.</summary>
internal static partial class MatrixCellText
{
    /// <summary>Reads a cell.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="meetings">How often the board meets in a year, where that is known.</param>
    /// <param name="ofAttendance">Whether the table says that it is of who came, so that its numbers are meetings attended.</param>
    public static CellReading<(SeatRole Role, decimal? Attendance, string? Post)> Read(
        string text,
        decimal? meetings,
        bool ofAttendance = false)
    {
        string tidy = TextKey.Tidy(text);
        if (CellWords.IsNothing(tidy))
        {
            return CellReading<(SeatRole, decimal?, string?)>.Nothing;
        }

        SeatRole role = TextKey.Of(tidy) switch
        {
            "c" or "chair" or "ch" or "cadeirydd" or "cad" => SeatRole.Chair,
            "vc" or "v" or "dc" or "vice" or "vice chair" or "deputy chair" or "is gadeirydd" => SeatRole.ViceChair,
            "m" or "member" or "core" or "aelod" => SeatRole.Member,
            "o" or "obs" or "observer" or "sylwedydd" => SeatRole.Observer,
            "a" or "adv" or "adviser" or "advisor" or "ymgynghorydd" => SeatRole.Adviser,
            "s" or "sec" or "secretariat" or "ysgrifenyddiaeth" => SeatRole.Secretariat,
            _ => SeatRole.Unknown,
        };
        if (ofAttendance && TextKey.Of(tidy) == "a")
        {
            return CellReading<(SeatRole, decimal?, string?)>.Guess(
                (SeatRole.Unknown, null, null), 0.6m, ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.attends-or-absent", ("text", tidy)), "attends", "apologies", "adviser");
        }

        if (AttendanceMarkText.IsApology(tidy))
        {
            return CellReading<(SeatRole, decimal?, string?)>.Guess(
                (SeatRole.Unknown, null, null), 0.9m, ImportEntryKind.Guessed, Statement.Of("import.cell.apologies", ("text", tidy)));
        }

        if (role != SeatRole.Unknown)
        {
            return CellReading<(SeatRole, decimal?, string?)>.Of((role, null, null));
        }

        if (TextKey.Of(tidy) is "dep" or "deputy" or "dirprwy")
        {
            return CellReading<(SeatRole, decimal?, string?)>.Ask(
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.deputy", ("text", tidy)),
                "vice chair",
                "member");
        }

        if (TextKey.Of(tidy) is "attends" or "attendee" or "attending" or "in attendance" or "regular attendee" or "mynychu"
            or "yn bresennol" or "gwahoddedig" or "invited" or "by invitation" or "by inv" or "as req" or "as reqd" or "when needed"
            or "yn mynychu")
        {
            return CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, null, null));
        }

        if (
            Percent().Match(tidy) is { Success: true } percent
            && CellWords.TryNumber(percent.Groups["n"].Value, out decimal share)
            && share <= 100)
        {
            return CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, share / 100, null));
        }

        if (
            Share().Match(tidy) is { Success: true } of
            && int.Parse(of.Groups["m"].Value) is > 0 and int held
            && int.Parse(of.Groups["n"].Value) <= held)
        {
            return CellReading<(SeatRole, decimal?, string?)>.Of(
                (SeatRole.Unknown, Math.Round((decimal)int.Parse(of.Groups["n"].Value) / held, 4), null));
        }

        if (decimal.TryParse(tidy, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && (tidy != "1" || ofAttendance))
        {
            return number == 0 ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, 0, null))
                : number < 1 ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, number, null))
                : meetings is { } all && number <= all
                    ? CellReading<(SeatRole, decimal?, string?)>.Guess(
                        (SeatRole.Unknown, Math.Round(number / all, 4), null),
                        0.7m,
                        ImportEntryKind.Guessed,
                        Statement.Of("import.cell.attended", ("text", tidy), ("all", all)))
                : ofAttendance
                    ? CellReading<(SeatRole, decimal?, string?)>.Guess(
                        (SeatRole.Unknown, null, null), 0.8m, ImportEntryKind.Guessed,
                        Statement.Of("import.cell.attended-alone", ("text", tidy)))
                : CellReading<(SeatRole, decimal?, string?)>.Guess(
                    (SeatRole.Unknown, null, null),
                    0.6m,
                    ImportEntryKind.Ambiguous,
                    Statement.Of("import.cell.attended-or-seats", ("text", tidy)),
                    "attended",
                    "seats");
        }

        CellReading<bool> mark = CellMarks.YesNo(tidy);
        return mark.HasValue
            ? mark.Value
                ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, null, null))
                : CellReading<(SeatRole, decimal?, string?)>.Nothing
            : tidy.Length <= 2 && !IsShortRank(tidy)
                ? CellReading<(SeatRole, decimal?, string?)>.Ask(
                    ImportEntryKind.NotUnderstood,
                    Statement.Of("import.cell.no-seat", ("text", tidy)),
                    "yes",
                    "no")
                : PostTitles.Find(tidy) is { } post
                    ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, null, post.Title))
                    : PostTitles.LooksLikeTitle(tidy) || PostTitles.EndsAsPost(tidy)
                        ? CellReading<(SeatRole, decimal?, string?)>.Guess(
                            (SeatRole.Unknown, null, tidy),
                            0.75m,
                            ImportEntryKind.Guessed,
                            Statement.Of("import.cell.post", ("text", tidy)),
                            tidy)
                        : CellReading<(SeatRole, decimal?, string?)>.Ask(
                            ImportEntryKind.NotUnderstood,
                            Statement.Of("import.cell.no-seat", ("text", tidy)),
                            "yes",
                            "no");
    }

    /// <summary>A rank of two letters, in capitals: <c>DI</c>. The letters that a council may have are none.</summary>
    private static bool IsShortRank(string text) => text is "DI" or "DS" or "CI" or "PS" && PostTitles.Find(text) is not null;

    /// <summary>What a key says of a mark, in words; nothing where they say that there is no seat.</summary>
    public static CellReading<(SeatRole Role, decimal? Attendance, string? Post)>? OfWords(string said)
    {
        string key = IsDenied().Replace(TextKey.Of(said), string.Empty);
        return NoSeat().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Nothing
            : ViceChairs().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.ViceChair, null, null))
            : Chairs().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Chair, null, null))
            : Observes().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Observer, null, null))
            : Advises().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Adviser, null, null))
            : Serves().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Secretariat, null, null))
            : IsMember().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Member, null, null))
            : Comes().IsMatch(key) ? CellReading<(SeatRole, decimal?, string?)>.Of((SeatRole.Unknown, null, null))
            : null;
    }

    /// <summary>Whether words say that there is no seat.</summary>
    public static bool IsNoSeat(string said) => NoSeat().IsMatch(TextKey.Of(said));

    [GeneratedRegex("\\b(not (a )?member|no seat|not represented|does ?n(o| )?t (attend|come)|not invited|papers only"
        + "|ddim yn aelod|dim sedd)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NoSeat();

    /// <summary>A role that is said not to be meant.</summary>
    [GeneratedRegex("\\b(not|nid) (a |an |the |yn )?((vice|deputy|is|dirprwy) )?(chair|gadeirydd|cadeirydd|observer|adviser)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IsDenied();

    [GeneratedRegex("\\b(vice|deputy chair|is gadeirydd|dirprwy gadeirydd)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex ViceChairs();

    [GeneratedRegex("\\b(chair|chairs|in the chair|chairing|cadeirydd|cadeirio|n cadeirio)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Chairs();

    [GeneratedRegex("\\b(observer|observes|observing|sylwedydd|arsylwi|arsylwr)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Observes();

    [GeneratedRegex("\\b(adviser|advisor|advises|advisory|ymgynghorydd|cynghori)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Advises();

    [GeneratedRegex("\\b(secretariat|secretary|minutes|clerks|ysgrifenyddiaeth|ysgrifennydd)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Serves();

    [GeneratedRegex("^(\\w+ )?(member|aelod)\\b(?! of)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IsMember();

    [GeneratedRegex("^our (\\w+ ){0,3}(officers?|managers?|leads?|staff|team)\\b"
        + "|^((sometimes|usually|normally|always) )?(attends|attended|attending|sits|comes|comes along|turns up|on the list|goes"
        + "|invited|by invitation|represented"
        + "|mynychu|yn mynychu|n mynychu|drwy wahoddiad)\\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Comes();

    [GeneratedRegex("^(?<n>\\d{1,3}([.,]\\d+)?) ?%$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Percent();

    [GeneratedRegex(
        "^(?<n>\\d{1,3}) ?(/|of|out of|allan o) ?(?<m>\\d{1,3})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Share();
}
