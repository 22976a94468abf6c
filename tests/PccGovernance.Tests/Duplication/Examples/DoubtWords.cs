using System.Globalization;
using System.Text;
using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication.Examples;

/// <summary>
/// Notes of what nobody knows of a board: what is read of each, with which other word in the place of each of its words something else is,
/// and how far apart the words may stand.
/// </summary>
internal static class DoubtWords
{
    /// <summary>What nobody asks about.</summary>
    private const string Unknown = "apple";

    /// <summary>More words than any two that belong together may have between them.</summary>
    private const int Far = 12;

    /// <summary>The words that some rule knows, and others that none should.</summary>
    private static readonly string[] s_words =
    [
        .. ("a adopted advice agendas agreed answer answered answers board calendar calendars called can cannot cant convenes "
            + "could couldnt county decision diaries diary directory distribution dropped final formal found front had hasnt "
            + "help his in inferred it its january know known knows lapsed last latest law lead line lines list lists local "
            + "lost mailing manager managers meets met minuted minutes my never next no nobody none not notes nowhere of old on "
            + "one or our papers phone place record recorded reference renewed report reported reporting reports revised runs "
            + "said saw say says seen set settled shows sight since sits spring still superior telephone terms the this to "
            + "traced tree unclear until up waiting what when whether which who whom why with without wound would written 12 "
            + "1990 1991 2019 2099 2100").Split(' '),
    ];

    private static readonly string[] s_notes =
    [
        "no papers found", "without minutes on record", "last minutes seen", "latest agendas traced", "notes last seen",
        "no decision was found", "no papers here since 2019", "no terms of reference", "no agreed terms of reference",
        "no terms of reference of its own", "terms of reference not found", "terms of reference renewed never",
        "no minutes", "had no terms of reference until 2022", "no terms of reference: revised next year",
        "nobody can say what it does", "none of us knows what the board does", "no one knows who set it up",
        "could not say whether it meets", "cannot say why", "not known whether it meets", "not known whether it now reports",
        "nobody says who convenes it",
        "known who runs it", "still in two diaries", "still on the mailing list", "whether it still meets", "never wound up",
        "not met since 2019", "hasnt met since spring in 2019", "met since 2019", "in 2019 not met since spring",
        "no line", "no reporting line", "no superior", "no line in law", "no line manager", "no line of sight", "no county line",
        "the line was dropped", "line to it lapsed", "county line lost", "its line is not yet settled", "line never on record",
        "reports to nobody", "answers now nobody", "reported to no one", "known to whom it reports", "nobody has said whether it answers",
        "unclear to which board it reports", "seen in papers", "never seen in the papers", "never once seen in papers",
        "no line is inferred", "inferred that there is no line",
    ];

    /// <summary>Lines for each note.</summary>
    public static IEnumerable<string> Lines() => s_notes.SelectMany(static note => Of(note.Replace(":", "", StringComparison.Ordinal)));

    private static IEnumerable<string> Of(string note)
    {
        string[] words = note.Split(' ');
        yield return $"{note} = {Read(words)}, in the midst of others {Read([.. Others(Far), .. words, .. Others(Far)])}{Apart(words)}";
        for (int place = 0; place < words.Length; place++)
        {
            string[] With(string word) => [.. words[..place], word, .. words[(place + 1)..]];
            string without = Read(With(Unknown));
            string[] otherwise = [.. s_words.Select(word => (Word: word, Answer: Read(With(word))))
                .Where(one => one.Answer != without)
                .GroupBy(static one => one.Answer, static one => one.Word)
                .Select(static same => $" | {same.Key}: {string.Join(' ', same)}")];
            if (otherwise.Length > 0)
            {
                yield return $"  {string.Join(' ', With("*"))} = {without}{string.Concat(otherwise)}";
            }
        }
    }

    /// <summary>How many other words may stand before each word, so that the same is read, where it is not any number.</summary>
    private static string Apart(string[] words)
    {
        StringBuilder told = new();
        for (int place = 1; place < words.Length; place++)
        {
            string[] Spread(int others) => [.. words[..place], .. Others(others), .. words[place..]];
            int most = Enumerable.Range(1, Far).TakeWhile(others => Kind(Spread(others)) == Kind(words)).Count();
            if (most < Far)
            {
                told.Append(CultureInfo.InvariantCulture, $", {most} before {words[place]}");
            }
        }

        return told.ToString();
    }

    private static string[] Others(int count) => [.. Enumerable.Repeat(Unknown, count)];

    private static (bool IsInDoubt, bool LacksALine) Kind(string[] words) =>
        (RecordDoubts.SaysNobodyKnows(words), RecordDoubts.LineAt(words) >= 0);

    private static string Read(string[] words)
    {
        int line = RecordDoubts.LineAt(words);
        string[] read =
        [
            .. RecordDoubts.SaysNobodyKnows(words) ? ["nobody knows"] : Array.Empty<string>(),
            .. line < 0 ? Array.Empty<string>() : [FormattableString.Invariant($"no line at {line}")],
        ];
        return read.Length == 0 ? "nothing" : string.Join(' ', read);
    }
}
