using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the ground of a board: an area, several, or a group of areas as the field names them.</summary>
internal sealed partial class FootprintText(AreaGazetteer areas, Geography geography)
{
    /// <summary>Means the force area alone: its name is often that of a council too.</summary>
    private const string TheForceArea = "force area";

    private static readonly HashSet<string> Fillers = new(
        ["and", "the", "of", "area", "areas", "only", "wide", "borough", "boroughs", "district", "districts", "council", "councils",
            "unitary", "gyfan", "cyfan", "ledled", "holl", "y", "yr", "i", "sir", "pan", "all", "across", "bc", "dc",
            "cc", "whole", "in", "plus", "forces", "region", "regional", "ardal", "a", "ac", "ar",
            "cyngor"], StringComparer.Ordinal);

    /// <summary>The areas of councils by their full names, in which 'county' and 'city' are no places of their own.</summary>
    private readonly Dictionary<string, AreaCode> _councils = areas.LocalAuthorities
        .DistinctBy(static authority => TextKey.Of(authority.CouncilName), StringComparer.Ordinal)
        .ToDictionary(static authority => TextKey.Of(authority.CouncilName), static authority => authority.Code, StringComparer.Ordinal);

    private RecentTexts<string, CellReading<Footprint>>? _read;

    /// <summary>Keeps what was read from now on: the file has taught all that it teaches of names.</summary>
    public void Settle() => _read = new();

    public CellReading<Footprint> Read(string text) =>
        _read is null ? Find(text)
        : _read.TryGet(text, out CellReading<Footprint>? reading) ? reading
        : _read.Keep(text, Find(text));

    private CellReading<Footprint> Find(string text)
    {
        if (CellWords.IsNothing(text))
        {
            return CellReading<Footprint>.Nothing;
        }

        if (CellWords.IsUnknown(text)
            || TextKey.Of(text) is "local" or "locality" or "district" or "districts" or "regional" or "neighbourhood" or "area" or "lleol")
        {
            return CellReading<Footprint>.Lacks(Statement.Of("import.area.not-said", ("text", text)));
        }

        string tidy = areas.WrittenOut(TextKey.Tidy(text).Replace('\n', ' '));
        if (Codes(tidy) is { } codes)
        {
            return CellReading<Footprint>.Of(codes);
        }

        if (_councils.TryGetValue(TextKey.Of(tidy), out AreaCode council))
        {
            return CellReading<Footprint>.Of(Footprint.Of(council));
        }

        if (tidy.Any(char.IsAsciiDigit) && areas.Find(TextKey.Of(tidy)) is [_] explained)
        {
            // A name that the file's key explains may have a figure of its own: 'Lancs-14'.
            return Union([explained], text);
        }

        if (IsPartly(tidy))
        {
            return NoArea(text);
        }

        if (Counted(tidy) is { } counted)
        {
            return counted;
        }

        if ((AllOfTheForce(tidy) ?? Beside(tidy, text)) is { } vague)
        {
            return vague;
        }

        if (Except().Match(tidy) is { Success: true } except)
        {
            return Without(except.Groups["all"].Value, except.Groups["out"].Value, text);
        }

        return Scan(Key(Brackets().Replace(tidy, string.Empty)), text) is { HasValue: true } plain
                ? AsOne(tidy, plain) ?? Inner(tidy, plain)
            : Scan(Key(tidy), text) is { HasValue: true } whole ? whole
            : Abbreviated(tidy) ?? ByReference(tidy) ?? NoArea(text);
    }

    private static CellReading<Footprint> NoArea(string text) => CellReading<Footprint>.Ask(
        ImportEntryKind.NotUnderstood, Statement.Of("import.area.none", ("text", text)), "n/a", TheForceArea) with
    {
        Group = QuestionGroups.NoArea,
    };

    private static CellReading<Footprint>? ByReference(string text) => ReferenceNames.Area(text) is { } known
        ? CellReading<Footprint>.Guess(
            Footprint.Of(ReferenceNames.CodeOf(known)!.Value), 0.85m, ImportEntryKind.Guessed,
            Statement.Of("import.area.reference", ("text", text), ("area", known.Name)), known.Name)
        : null;

    /// <summary>
    /// The one area that a text of several names is the name of, where that is more than the areas named: <c>Devon, Cornwall and the
    /// Isles of Scilly</c> has Plymouth in it, and the county council's area has not.
    /// </summary>
    private CellReading<Footprint>? AsOne(string tidy, CellReading<Footprint> several) =>
        several.Value!.Areas.Count > 1
        && ByReference(tidy) is { } one
        && areas.Ground(one.Value!.Areas).IsProperSupersetOf(areas.Ground(several.Value.Areas))
            ? one
            : null;

    /// <summary>What stands in brackets can settle which of two areas is meant: <c>Kent (KCC area)</c>.</summary>
    private CellReading<Footprint> Inner(string tidy, CellReading<Footprint> plain)
    {
        if (Brackets().Match(tidy) is not { Success: true } match
            || Scan(Key(match.Groups["in"].Value), tidy) is not { HasValue: true, Issue: ImportEntryKind.Unknown } inner)
        {
            return plain;
        }

        return areas.Ground(inner.Value!.Areas).IsSubsetOf(areas.Ground(plain.Value!.Areas)) || plain.Issue == ImportEntryKind.Ambiguous
            ? inner
            : plain;
    }

    private CellReading<Footprint> Scan(string key, string text) =>
        Words(key, text) is { HasValue: true } plain ? plain : Words(AreaGazetteer.Expand(key), text);

    private CellReading<Footprint> Words(string key, string text)
    {
        string[] words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<IReadOnlyList<AreaMeaning>> found = [];
        int at = 0;
        while (at < words.Length)
        {
            int taken = 0;
            for (int length = Math.Min(words.Length - at, 7); length > 0 && taken == 0; length--)
            {
                string candidate = string.Join(' ', words, at, length);
                if (areas.FindMutated(candidate) is { Count: > 0 } meanings && !(length == 1 && Fillers.Contains(candidate)))
                {
                    found.Add(meanings);
                    taken = length;
                }
            }

            if (taken == 0 && !Fillers.Contains(words[at]))
            {
                return CellReading<Footprint>.Nothing;
            }

            at += Math.Max(taken, 1);
        }

        return found.Count == 0 ? CellReading<Footprint>.Nothing : Union(found, text);
    }

    private CellReading<Footprint> Union(List<IReadOnlyList<AreaMeaning>> found, string text)
    {
        bool away = found.Exists(meanings =>
            meanings.All(meaning =>
                meaning.Codes.All(code => code != areas.Home.Code && !areas.LocalAuthorities.Any(authority => authority.Code == code))));
        List<AreaMeaning> chosen = [];
        List<AreaMeaning> alternatives = [];
        foreach (IReadOnlyList<AreaMeaning> meanings in found)
        {
            if (meanings.Count == 1)
            {
                chosen.Add(meanings[0]);
                continue;
            }

            AreaMeaning? force = meanings.FirstOrDefault(meaning => meaning.Codes.Any(code => code.Level == AreaLevel.ForceArea));
            if (force is not null && found.Count == 1 && Pan().IsMatch(text))
            {
                chosen.Add(force);
                continue;
            }

            AreaMeaning narrow = meanings.First(meaning => meaning != force);
            bool isCounty = found.Count > 1 || (areas.CountyIsWithoutCity && TextKey.Holds(TextKey.Of(text), "county"));
            if (found.Count > 1 && away && force is not null)
            {
                chosen.Add(force);
            }
            else if (isCounty && meanings.Count == 2 && force is not null)
            {
                chosen.Add(narrow);
            }
            else
            {
                chosen.Add(narrow);
                alternatives.AddRange(meanings);
            }
        }

        Footprint footprint = Whole(chosen.SelectMany(static meaning => meaning.Codes));
        string label = string.Join(" and ", chosen.Select(static meaning => meaning.Label));
        if (alternatives.Count > 0)
        {
            return CellReading<Footprint>.Guess(
                footprint, 0.65m, ImportEntryKind.Ambiguous, Statement.Of("import.area.several", ("text", text), ("area", label)),
                [.. alternatives.Select(static meaning => meaning.Label).Distinct(StringComparer.Ordinal)]);
        }

        if (chosen.FirstOrDefault(static meaning => meaning.Former is not null) is { } former)
        {
            return CellReading<Footprint>.Guess(footprint, former.Score, ImportEntryKind.FormerBody,
                Statement.Of("import.area.former", ("text", text), ("former", former.Former)), former.Label);
        }

        decimal score = chosen.Min(static meaning => meaning.Score);
        bool region = chosen.Exists(static meaning => meaning.Codes.Any(static code => code.Level == AreaLevel.Region));
        return score >= 0.85m && !region ? CellReading<Footprint>.Of(footprint)
            : CellReading<Footprint>.Guess(footprint, Math.Min(score, region ? 0.7m : 1), ImportEntryKind.Ambiguous,
                Statement.Of("import.area.taken", ("text", text), ("area", label), ("region", region ? 1 : 0)), label);
    }

    private CellReading<Footprint> Without(string all, string left, string text)
    {
        CellReading<Footprint> from = Scan(Key(all), all);
        CellReading<Footprint> less = Scan(Key(left), left);
        if (!from.HasValue || !less.HasValue)
        {
            return CellReading<Footprint>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.area.none", ("text", text)));
        }

        // What is left out shows that the widest reading of the rest was meant.
        HashSet<AreaCode> ground = areas.Ground(from.Issue == ImportEntryKind.Ambiguous ? [areas.Home.Code] : from.Value!.Areas);
        ground.ExceptWith(areas.Ground(less.Value!.Areas));
        return ground.Count == 0
            ? CellReading<Footprint>.Ask(ImportEntryKind.Conflicting, Statement.Of("import.area.nothing-left", ("text", text)))
            : CellReading<Footprint>.Of(Whole(ground));
    }

    /// <summary>An abbreviation that fits one authority alone: <c>T Wells</c>.</summary>
    private CellReading<Footprint>? Abbreviated(string tidy)
    {
        if (Lettered(tidy) is { } written && Scan(Key(written), tidy) is { HasValue: true } lettered)
        {
            return CellReading<Footprint>.Guess(
                lettered.Value!,
                0.75m,
                ImportEntryKind.Guessed,
                Statement.Of("import.area.only-fit", ("text", tidy), ("area", written)),
                written);
        }

        string[] words = AreaGazetteer.Expand(tidy).Split(' ');
        LocalAuthority[] fitting = [.. areas.Lowest.Where(authority =>
        {
            string[] name = TextKey.Of(authority.Name).Split(' ');
            // 'Warr.' is cut short, and says so.
            return (name.Length == words.Length || (words is [{ Length: >= LeastOfAName }] && tidy.TrimEnd().EndsWith('.')))
                && words.Zip(name).All(static pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
        })];
        return (words.Length > 1 || tidy.TrimEnd().EndsWith('.')) && fitting is [var one]
            ? CellReading<Footprint>.Guess(Footprint.Of(one.Code), 0.8m, ImportEntryKind.Guessed,
                Statement.Of("import.area.only-fit", ("text", tidy), ("area", one.Name)), one.Name)
            : null;
    }

    /// <summary>Areas together, as the force area or the county where they are all of it.</summary>
    private Footprint Whole(IEnumerable<AreaCode> codes)
    {
        AreaCode[] all = [.. codes.Distinct()];
        HashSet<AreaCode> ground = areas.Ground(all);
        if (ground.SetEquals(areas.Ground([areas.Home.Code])))
        {
            return Footprint.Of(areas.Home.Code);
        }

        LocalAuthority? county =
            areas.LocalAuthorities.FirstOrDefault(authority => authority.IsCounty && ground.SetEquals(areas.Ground([authority.Code])));
        return county is not null ? Footprint.Of(county.Code) : Footprint.Of(all);
    }

    private static Footprint? Codes(string tidy)
    {
        List<AreaCode> codes = [];
        foreach (string part in tidy.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!AreaCode.TryParse(part, out AreaCode code))
            {
                return null;
            }

            codes.Add(code);
        }

        return codes.Count > 0 ? Footprint.Of([.. codes]) : null;
    }

    private static string Key(string text) => TextKey.Of(Number().Replace(text, " "));
}
