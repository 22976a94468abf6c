using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Abbreviations that the file itself explains, in a key below a table or on a sheet of their own.</summary>
internal static partial class Abbreviations
{
    private const int LongestCode = 16;
    private static readonly string[] s_or = [" or ", " neu ", " / "];

    public static List<KeyEntry> Find(TableFile file, Func<TableSheet, MappedSheet> map)
    {
        List<KeyEntry> found = [];
        foreach (TableSheet sheet in file.Sheets)
        {
            foreach (TableRow row in sheet.Lines)
            {
                TableCell[] cells = row.Filled();
                foreach (TableCell cell in cells)
                {
                    found.AddRange((cells.Length == 1 ? KeyLines.Read(cell.Text) : KeyLines.Within(cell.Text))
                        .Select(line => new KeyEntry(line.Short, line.Meaning, sheet.Name, row.Number, cell.Letter)));
                }
            }

            MappedSheet mapped = map(sheet);
            foreach (MappedColumn meaning in mapped.Layout != SheetLayout.Abbreviations
                ? []
                : mapped.Columns.Where(static column => column.Field == ColumnField.Meaning))
            {
                int at = TableColumns.Number(meaning.Letter);
                int first = CodesOf(mapped, at);
                found.AddRange(
                    sheet
                        .Lines.Where(row =>
                            row.Number > mapped.HeaderRow
                            && row[first] is { IsBlank: false }
                            && row[at] is { IsBlank: false })
                        .Select(row => new KeyEntry(
                            TextKey.Tidy(row[first]!.Text),
                            TextKey.Tidy(row[at]!.Text),
                            sheet.Name,
                            row.Number,
                            row[first]!.Letter)));
            }
        }

        return [.. found.SelectMany(Each)];
    }

    /// <summary>An entry, or each of several that one line explains in one order: <c>B / MS = Babergh / Mid Suffolk</c>.</summary>
    private static IEnumerable<KeyEntry> Each(KeyEntry entry)
    {
        string[] codes = Halves(entry.Short);
        string[] meanings = Halves(entry.Meaning);
        if (codes.Length == 1 && entry.Short.Split(", ") is { Length: > 1 } listed && entry.Meaning.Split(", ") is { } said
            && said.Length == listed.Length)
        {
            // 'Ch, VC' is 'chair, vice-chair'.
            (codes, meanings) = (listed, said);
        }

        return codes.Length > 1 && codes.Length == meanings.Length
            ? codes.Select((code, i) => entry with { Short = code, Meaning = meanings[i] })
            : Forms(entry.Short).Select(code => entry with { Short = code, Meaning = WithKind(code, entry.Meaning) });
    }

    /// <summary>The codes that one line explains alike: <c>CVS / CCVS</c>, <c>SWAST or SWASFT</c>, <c>UHMB(T)</c>.</summary>
    private static string[] Forms(string codes)
    {
        string[] several = codes.Split(s_or, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (several.Length < 2 || !Array.TrueForAll(several, static code => code.Length is > 1 and <= LongestCode))
        {
            several = [codes];
        }

        return
        [
            .. several.SelectMany(static code => OptionalLetters().Match(code) is { Success: true, Groups: var letters }
                ? (string[])[letters["code"].Value, letters["code"].Value + letters["more"].Value]
                : OtherName().Match(code) is { Success: true, Groups: var names } ? [names["code"].Value, names["other"].Value]
                : [code]),
        ];
    }

    /// <summary>What a code stands for, with the kind of body that the code has and its meaning takes for said.</summary>
    private static string WithKind(string code, string meaning)
    {
        if (HealthBoardCode().Match(code) is not { Success: true } board
            || TextKey.Expanded(meaning).EndsWith("integrated care board", StringComparison.Ordinal))
        {
            return meaning;
        }

        // 'NENC ICB (North East & North Cumbria)' spells out what is before it.
        string places = HealthBoardSpelt().Match(meaning) is { Success: true, Groups: var spelt } ? spelt["of"].Value : meaning;
        return HealthBoardCode().IsMatch(places) ? meaning : OrganisationResolver.HealthBoardName(places);
    }

    /// <summary>Makes the explained names known as areas and bodies.</summary>
    public static void Explain(
        List<KeyEntry> found,
        AreaGazetteer areas,
        FootprintText footprints,
        OrganisationGazetteer bodies,
        OrganisationResolver resolver)
    {
        foreach ((string abbreviation, string whole, _, _, _) in found)
        {
            if (AsksItself().IsMatch(whole) || NamesAnother(abbreviation, whole))
            {
                // 'CC = Chief Constable, or County Council – depends' settles nothing.
                continue;
            }

            // 'LCC = Lancashire County Council (never Lancaster)': what stands in brackets is a remark, where the rest is known without,
            // and another name where it begins so: 'the Commissioner's Office (= the PCC's office)'.
            string plain = SeatPatterns.Brackets().Replace(whole, string.Empty).Trim();
            string meaning = plain.Length > 2
                && plain.Length < whole.Length
                && (resolver.Resolve(plain) is [{ Score: >= 0.9m, Post: null }] || SaysItAgain().IsMatch(whole)
                    || Remark().IsMatch(whole)
                    || (resolver.Resolve(whole).Count == 0 && (resolver.Resolve(plain).Count == 1 || footprints.Read(plain).HasValue)))
                    ? plain
                    : whole;
            if (char.IsLower(meaning[0]))
            {
                // 'Recovery Point = drug treatment provider' says what kind of body has the name.
                if (abbreviation.Length > 3 && KindWords.Of(meaning) is { } kind && resolver.Resolve(abbreviation).Count == 0)
                {
                    bodies.Explain(
                        abbreviation, new() { Name = abbreviation, Kind = kind, Reason = Statement.Of("import.body.explained") });
                }

                continue;
            }

            IReadOnlyList<OrganisationMeaning> body = Halves(meaning)
                .Select(half => resolver.Resolve(half.Replace(",", string.Empty, StringComparison.Ordinal)))
                .FirstOrDefault(static found => found.Count > 0) ?? [];
            CellReading<Footprint> area = footprints.Read(meaning);
            if (area is { HasValue: true, Issue: ImportEntryKind.Unknown } && (body.Count == 0 || body[0].Score < 0.9m))
            {
                // A key that asks itself settles nothing.
                areas.Explain(abbreviation, new(area.Value!.Areas, meaning, meaning.Contains('?', StringComparison.Ordinal) ? 0.6m : 1));
                continue;
            }

            if (body is [var known])
            {
                if ((known.Kind == KindUses.UpperTier || known.Kind == KindUses.District)
                    && !known.Area.IsUnknown && known.Post is null && areas.Find(TextKey.Of(abbreviation)).Count == 0)
                {
                    // What is short for a council is short for its area too.
                    areas.Explain(abbreviation, new(known.Area.Areas, known.Name));
                }

                bool spelledOut = KindUses.Is(known.Kind, "spelt-out") && known.Former is null;
                bodies.Explain(
                    abbreviation,
                    known with
                    {
                        Name = !spelledOut ? known.Name
                            : abbreviation.Length > 3 && abbreviation.Any(char.IsLower) ? abbreviation
                            : meaning,
                        Score = 1,
                        Reason = Statement.Of("import.body.explained"),
                    });
            }
            else if (body.Count == 0 && bodies.Find(abbreviation) is [var before] && meaning.Length > 6)
            {
                bodies.Explain(abbreviation, before with { Name = meaning, Score = 1, Reason = Statement.Of("import.body.explained") });
            }
            else if (body.Count == 0 && meaning.Length > 6 && Capital().Count(meaning) >= 2
                && !PostTitles.IsPost(SeatPatterns.Brackets().Replace(meaning, string.Empty).Trim()))
            {
                bodies.Explain(abbreviation, new() { Name = meaning, Score = 1, Reason = Statement.Of("import.body.explained") });
            }
        }

        string[] boards =
        [
            .. found
                .Select(static pair => pair.Meaning)
                .Where(static meaning => TextKey.Of(meaning).EndsWith("integrated care board", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
        resolver.IntegratedCareBoard = boards is [var one] ? one : null;
    }

    /// <summary>
    /// Whether the remark of a meaning has another name of the same initials, which is not denied: <c>Police &amp; Crime Commissioner
    /// (Preston City Council is mostly written out)</c>.
    /// </summary>
    private static bool NamesAnother(string abbreviation, string meaning)
    {
        string code = TextKey.Compact(abbreviation);
        if (code.Length < 2 || SeatPatterns.Brackets().Match(meaning) is not { Success: true } remark)
        {
            return false;
        }

        string[] words = remark.Groups["in"].Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; at + code.Length <= words.Length; at++)
        {
            string[] name = words[at..(at + code.Length)];
            if (Array.TrueForAll(name, static word => char.IsUpper(word[0]))
                && string.Concat(name.Select(static word => char.ToLowerInvariant(word[0]))) == code
                && (at == 0 || TextKey.Of(words[at - 1]) is not ("not" or "never")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A meaning, or each half of one in two languages.</summary>
    private static string[] Halves(string meaning) =>
        meaning.Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The column of the codes that a column of meanings explains: the first of the sheet, or of several keys its own.</summary>
    private static int CodesOf(MappedSheet map, int meaning)
    {
        int[] codes =
        [
            .. map.Columns.Where(static column =>
                    column.Field != ColumnField.Meaning && (column.Header.Length > 0 || column.Field == ColumnField.ShortName))
                .Select(static column => TableColumns.Number(column.Letter)),
        ];
        return map.Columns.Count(static column => column.Field == ColumnField.Meaning) > 1
            ? codes.Where(code => code < meaning).DefaultIfEmpty().Max()
            : codes.FirstOrDefault();
    }

    [GeneratedRegex("^(?<code>[A-Z&]{2,12})\\((?<more>[A-Z]{1,4})\\)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OptionalLetters();

    /// <summary>Initials and, in brackets, what a body is called too: <c>MCHFT (Leighton)</c>.</summary>
    [GeneratedRegex("^(?<code>[A-Z&]{3,8}) \\((?<other>[A-Z][a-z]{3,14})\\)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex OtherName();

    [GeneratedRegex("\\bdepends\\b|\\beither\\b|, or "
        + "|\\bneu\\b.*\\bdibynnu\\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex AsksItself();

    [GeneratedRegex("\\(\\s*(=|i\\.e\\.|formerly|also) .+\\)\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
        | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex SaysItAgain();

    /// <summary>What stands in brackets and begins small is said of the name and no part of it: <c>(covers both councils)</c>.</summary>
    [GeneratedRegex("\\([a-z][^()]*\\)\\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Remark();

    [GeneratedRegex("(^|\\s)ICB$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HealthBoardCode();

    [GeneratedRegex("^[A-Z&]{1,8} ICB"
        + " \\((?<of>[^()]*[a-z][^()]*)\\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex HealthBoardSpelt();

    [GeneratedRegex("\\b[A-Z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Capital();
}
