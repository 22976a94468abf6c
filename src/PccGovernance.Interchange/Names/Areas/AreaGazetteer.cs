namespace PccGovernance.Interchange;

/// <summary>Every name by which an area is called in a map of one force area, and what it can stand for.</summary>
internal sealed partial class AreaGazetteer
{
    private static readonly Dictionary<string, string> Compass = new(StringComparer.Ordinal)
    {
        ["n"] = "north",
        ["s"] = "south",
        ["e"] = "east",
        ["w"] = "west",
        ["nw"] = "north west",
        ["ne"] = "north east",
        ["sw"] = "south west",
        ["se"] = "south east",
        ["n east"] = "north east",
        ["em"] = "east midlands",
        ["wm"] = "west midlands",
    };

    private readonly Dictionary<string, List<AreaMeaning>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<AreaCode, AreaCode[]> _grounds = [];
    private readonly Geography _geography;
    private readonly PlaceContractions _contractions;

    public AreaGazetteer(Geography geography, ForceArea home)
    {
        (_geography, Home) = (geography, home);
        LocalAuthorities = [.. geography.Authorities.Where(authority => authority.ForceArea == home.Code)];
        Lowest = [.. LocalAuthorities.Where(static authority => !authority.IsCounty)];
        Top = [.. LocalAuthorities.Where(static authority => authority.County is null)];
        AddHome();
        AddFormer();
        AddElsewhere();
        _contractions = new(this);
    }

    public ForceArea Home { get; }

    public Geography Geography => _geography;

    /// <summary>The authorities of the force area, counties included.</summary>
    public LocalAuthority[] LocalAuthorities { get; }

    /// <summary>The lower-tier and single-tier authorities of the force area.</summary>
    public LocalAuthority[] Lowest { get; }

    /// <summary>The county and single-tier authorities of the force area.</summary>
    public LocalAuthority[] Top { get; }

    /// <summary>Whether the map speaks of 'city' and 'county' as of two places, so that 'county' leaves the city out.</summary>
    public bool CountyIsWithoutCity { get; set; }

    /// <summary>What a name can stand for; empty when it is no area's.</summary>
    public IReadOnlyList<AreaMeaning> Find(string key) =>
        _names.TryGetValue(key, out List<AreaMeaning>? found) ? found : _names.GetValueOrDefault(Expand(key)) ?? [];

    /// <summary>Writes compass points out: <c>nw leicestershire</c> is <c>north west leicestershire</c>.</summary>
    public static string Expand(string key) =>
        string.Join(' ', TextKey.Expanded(key).Split(' ').Select(static word => Compass.GetValueOrDefault(word, word)));

    /// <summary>The lowest authorities that areas cover.</summary>
    public HashSet<AreaCode> Ground(IEnumerable<AreaCode> codes)
    {
        HashSet<AreaCode> ground = [];
        foreach (AreaCode code in codes)
        {
            if (!_grounds.TryGetValue(code, out AreaCode[]? lowest))
            {
                lowest = [.. _geography.Authorities.Where(authority =>
                    !authority.IsCounty && (authority.Code == code || authority.County == code || authority.ForceArea == code))
                    .Select(static authority => authority.Code)];
                _grounds[code] = lowest = lowest.Length == 0 ? [code] : lowest;
            }

            ground.UnionWith(lowest);
        }

        return ground;
    }

    /// <inheritdoc cref="PlaceContractions.WrittenOut"/>
    public string WrittenOut(string text) => _contractions.WrittenOut(text);

    /// <summary>Adds a name that the file itself explains.</summary>
    public void Explain(string name, AreaMeaning meaning) => _names[TextKey.Of(name)] = [meaning];

    private void AddHome()
    {
        AreaMeaning force = new([Home.Code], $"the force area {Home.Name}");
        foreach (string name in (string[])["force", "force wide", "forcewide", "force area", "pfa", "police force area", "police area",
            "whole force", "force level", "whole force area", "all force", "ledled yr heddlu", "ardal yr heddlu", "yr heddlu",
            "ardal heddlu", "the force"])
        {
            Add(name, force);
        }

        if (TextKey.Initials(Home.Name) is { Length: > 1 } inShort && !Compass.ContainsKey(inShort))
        {
            Add(inShort, force with { Score = 0.85m });
        }

        Add(Home.Name + " police area", force);
        Add(Home.ForceName, force);
        Add(Home.ForceName + " area", force);
        // 'Surrey' is not Surrey Heath, nor 'Derbyshire' the Derbyshire Dales.
        HashSet<string> wholes = [.. LocalAuthorities.Select(static authority => TextKey.Of(authority.Name)), TextKey.Of(Home.Name)];
        foreach (LocalAuthority authority in LocalAuthorities)
        {
            AreaMeaning meaning =
                new([authority.Code], authority.IsCounty ? $"the county council's area of {authority.Name}" : authority.Name);
            foreach (string name in NamesOf(authority))
            {
                Add(name, meaning);
            }

            string council = TextKey.Initials(authority.CouncilName);
            Add(council.Length >= 3 ? council : authority.CouncilName, meaning);
            Add(TextKey.Compact(string.Concat(authority.CouncilName.Split(' ').Select(static word => word[..1]))),
                meaning with { Score = 0.9m });
            if (TextKey.Initials(authority.Name) is { Length: > 1 } letters
                && (letters.Length > 2 || !(Compass.ContainsKey(letters) || letters is "bc" or "dc" or "cc" or "la" or "ms" or "pc")))
            {
                Add(letters, meaning with { Score = letters.Length > 2 ? 0.85m : 0.75m });
            }

            string[] words = TextKey.Of(authority.Name).Split(' ');
            if (words.Length > 2)
            {
                // With its small words too: 'VOWH'.
                Add(TextKey.AllInitials(authority.Name), meaning with { Score = 0.85m });
            }

            if (words.Length > 1
                && words[0].Length > 3
                && !wholes.Contains(words[0])
                && words[0] is not ("north" or "south" or "east" or "west" or "isle" or "vale" or "mid" or "city"))
            {
                Add(words[0], meaning with { Score = 0.85m });
            }

            if (words.Contains("and"))
            {
                Add(string.Join(" and ", words.Where(static word => word != "and").Select(static word => word[..1])),
                    meaning with { Score = 0.75m });
            }
        }

        // A county and the force area around it often have one name: which is meant has to be asked.
        Add(Home.Name, force);
        LocalAuthority[] counties = [.. LocalAuthorities.Where(static authority => authority.IsCounty)];
        foreach (string name in (string[])["county", "county wide", "countywide", "the county", "sir", "y sir", "ledled y sir"])
        {
            foreach (LocalAuthority county in counties)
            {
                Add(name, new([county.Code], $"the county council's area of {county.Name}"));
            }

            // A council of one tier that has the county's name, and not all of the force area.
            foreach (LocalAuthority council in LocalAuthorities.Where(authority =>
                !authority.IsCounty && Lowest.Length > 1 && authority.Name == Home.Name))
            {
                Add(name, new([council.Code], council.Name));
            }

            Add(name, force);
        }

        LocalAuthority[] cities =
            [.. LocalAuthorities.Where(static authority => TextKey.Holds(TextKey.Of(authority.CouncilName), "city council"))];
        foreach (LocalAuthority city in cities)
        {
            Add("city", new([city.Code], city.Name));
            Add("the city", new([city.Code], city.Name));
        }

        AddInitials(force);
        foreach (string both in Top.Length == 2 ? (string[])["both", "both areas", "both councils", "y ddau", "y ddwy"] : [])
        {
            Add(both, force);
        }
    }

    /// <summary>The initials of the top-tier authorities together: <c>LLR</c>, <c>K&amp;M</c>.</summary>
    private void AddInitials(AreaMeaning force)
    {
        if (Top.Length is < 2 or > 5)
        {
            return;
        }

        string letters = string.Concat(Top.Select(static authority => TextKey.Of(authority.Name)[..1]).Order(StringComparer.Ordinal));
        foreach (string order in Orders(letters).Distinct(StringComparer.Ordinal))
        {
            Add(order, force);
            Add(string.Join(" and ", order.AsEnumerable()), force);
        }
    }

    private static IEnumerable<string> Orders(string letters) => letters.Length <= 1
        ? [letters]
        : letters.SelectMany((letter, i) => Orders(letters.Remove(i, 1)).Select(rest => letter + rest));

    private void AddFormer()
    {
        foreach (string[] line in Lexicon.Lines("areas"))
        {
            if (Lowest.FirstOrDefault(authority => TextKey.Of(authority.Name) == TextKey.Of(line[0])) is { } now)
            {
                foreach (string name in Lexicon.Words(line[1]).Where(name => !_names.ContainsKey(name)))
                {
                    Add(name, new([now.Code], now.Name, 0.9m, line[2]));
                }
            }
        }
    }

    private void AddElsewhere()
    {
        Dictionary<string, List<string>> welsh = Lexicon.Lines("welsh-areas")
            .ToDictionary(static line => TextKey.Of(line[0]), static line => Lexicon.Words(line[1]).ToList(), StringComparer.Ordinal);
        foreach (NamedArea area in _geography.OtherAreas.Where(static area =>
            area.Code.Level is AreaLevel.Region or AreaLevel.LocalHealthBoard))
        {
            string key = TextKey.Of(area.Name)
                .Replace(" university health board", string.Empty, StringComparison.Ordinal)
                .Replace(" teaching health board", string.Empty, StringComparison.Ordinal);
            AddNew(key, new([area.Code], area.Code.Level == AreaLevel.Region
                ? $"the region {area.Name}"
                : $"the health board area {area.Name}", 0.9m));
            AddNew(key + " region", new([area.Code], $"the region {area.Name}", 0.9m));
        }

        foreach (ForceArea force in _geography.ForceAreas)
        {
            AreaMeaning meaning = new([force.Code], $"the force area {force.Name}", 0.9m);
            // A force may be called as its region is.
            if (_names.TryGetValue(TextKey.Of(force.Name), out List<AreaMeaning>? other)
                && other.TrueForAll(static one => one.Codes[0].Level == AreaLevel.Region))
            {
                Add(force.Name, meaning);
            }

            AddNew(force.Name, meaning);
            AddNew(force.ForceName, meaning);
        }

        foreach (LocalAuthority authority in _geography.Authorities)
        {
            AddNew(authority.Name, new([authority.Code], authority.Name, 0.9m));
        }

        foreach ((string name, List<string> others) in welsh)
        {
            foreach (string other in others)
            {
                foreach (AreaMeaning meaning in Find(name).ToArray())
                {
                    if (!_names.GetValueOrDefault(other, []).Contains(meaning))
                    {
                        Add(other, meaning);
                    }
                }
            }
        }

        AddNew("england and wales", new([AreaCode.EnglandAndWales], "England and Wales"));
        AddNew("wales", new([AreaCode.Wales], "Wales"));
        AddNew("all wales", new([AreaCode.Wales], "Wales"));
        AddNew("cymru", new([AreaCode.Wales], "Wales"));
        AddNew("cymru gyfan", new([AreaCode.Wales], "Wales"));
        AddNew("england", new([AreaCode.England], "England"));
    }

    private void AddNew(string name, AreaMeaning meaning)
    {
        if (!_names.ContainsKey(TextKey.Of(name)))
        {
            Add(name, meaning);
        }
    }

    private void Add(string name, AreaMeaning meaning)
    {
        string key = TextKey.Of(name);
        if (key.Length == 0)
        {
            return;
        }

        List<AreaMeaning> meanings = _names.TryGetValue(key, out List<AreaMeaning>? found) ? found : _names[key] = [];
        if (!meanings.Exists(other => other.Codes == meaning.Codes))
        {
            meanings.Add(meaning);
        }
    }
}
