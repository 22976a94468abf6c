using System.Collections.Frozen;
using PccGovernance.Classification;

namespace PccGovernance.Duplication;

/// <summary>
/// Finds boards of one kind of which one says that it meets as one with that of another place: "sitting jointly with Fenmarsh", "shares one
/// sitting with that of Fenmarsh".
/// </summary>
internal sealed class PlaceSittings
{
    /// <summary>How many words before "with" may speak of the meeting, and after it say that it is one.</summary>
    private const int Around = 8;

    /// <summary>A place has no longer name.</summary>
    private const int MostWords = 3;

    private static readonly FrozenSet<string> s_meeting =
        new[] { "held", "meet", "meeting", "meets", "sit", "sits", "sitting", "convened", "convenes" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_asOne =
        new[] { "one", "joint", "jointly", "same", "single", "together", "concurrently", "combined" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_not =
        new[] { "not", "no", "never", "stopped", "ceased", "rejected", "proposed", "proposal" }.ToFrozenSet(StringComparer.Ordinal);

    // What names of boards and councils have beside their place.
    private static readonly FrozenSet<string> s_noPlace = new[]
        {
            "and", "board", "borough", "city", "council", "county", "district", "group", "isle", "local", "metropolitan", "of", "panel",
            "partnership", "royal", "safer", "the",
        }.ToFrozenSet(StringComparer.Ordinal);

    private readonly PartnershipProfile[] _boards;
    private readonly Landscape _landscape;
    private Dictionary<(Id<PartnershipKind> Kind, string Place), List<PartnershipProfile>>? _places;

    private PlaceSittings(PartnershipProfile[] boards, Landscape landscape) => (_boards, _landscape) = (boards, landscape);

    public static void Add(LinkSources sources, Landscape landscape, Dictionary<int, List<int>> links)
    {
        PlaceSittings sittings = new(sources.All, landscape);
        foreach (PartnershipProfile board in sources.All.Where(static board =>
            (board.HasPurpose || board.HasNote) && board.Partnership.Kind is not null))
        {
            sittings.Add(board, board.Partnership.Purpose, links);
            sittings.Add(board, board.Partnership.Provenance.Note, links);
        }
    }

    private void Add(PartnershipProfile board, string? text, Dictionary<int, List<int>> links)
    {
        if (text?.Contains(" with ", StringComparison.Ordinal) != true)
        {
            return;
        }

        foreach (string sentence in text.Split(['.', ';', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (PartnershipProfile other in MetBy(board, PlainWords.Of(sentence)))
            {
                LinkSurvey.LinkBoth(links, board.Number, other.Number);
            }
        }
    }

    private IEnumerable<PartnershipProfile> MetBy(PartnershipProfile board, string[] words)
    {
        for (int with = 1; with + 1 < words.Length; with++)
        {
            if (words[with] is "with" && SaysAMeeting(words, with))
            {
                int at = with + 1;
                while (at < words.Length - 1 && words[at] is "that" or "those" or "the" or "of")
                {
                    at++;
                }

                foreach (PartnershipProfile other in Named(words.AsSpan(at, Math.Min(MostWords, words.Length - at)), board))
                {
                    yield return other;
                }
            }
        }
    }

    private static bool SaysAMeeting(string[] words, int with)
    {
        ReadOnlySpan<string> before = words.AsSpan(Math.Max(0, with - Around)..with);
        ReadOnlySpan<string> around = words.AsSpan(Math.Max(0, with - Around)..Math.Min(words.Length, with + Around));
        return Has(before, s_meeting) && Has(around, s_asOne) && !Has(around, s_not) && !Sittings.IsOver(words, with, with);
    }

    private static bool Has(ReadOnlySpan<string> words, FrozenSet<string> any)
    {
        foreach (string word in words)
        {
            if (any.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private PartnershipProfile[] Named(ReadOnlySpan<string> words, PartnershipProfile board)
    {
        _places ??= Places();
        for (int count = words.Length; count > 0; count--)
        {
            string place = string.Join(" ", words[..count].ToArray());
            if (Find(place) is { Length: > 0 } there)
            {
                return there;
            }

            // "Gwynedd's" is one word without its apostrophe.
            if (place.EndsWith('s') && Find(place[..^1]) is { Length: > 0 } those)
            {
                return those;
            }
        }

        return [];

        PartnershipProfile[] Find(string place) =>
            _places.TryGetValue((board.Partnership.Kind!.Value, place), out List<PartnershipProfile>? those)
                ? [.. those.Where(other => other != board && other.Ground.SharesAreaWith(board.Ground))]
                : [];
    }

    private Dictionary<(Id<PartnershipKind> Kind, string Place), List<PartnershipProfile>> Places()
    {
        Dictionary<(Id<PartnershipKind>, string), List<PartnershipProfile>> places = [];
        foreach (PartnershipProfile board in _boards.Where(static board => board.Partnership.Kind is not null))
        {
            foreach (string place in PlacesOf(board).Distinct(StringComparer.Ordinal))
            {
                (Id<PartnershipKind>, string) key = (board.Partnership.Kind!.Value, place);
                if (!places.TryGetValue(key, out List<PartnershipProfile>? those))
                {
                    places.Add(key, those = []);
                }

                those.Add(board);
            }
        }

        return places;
    }

    // By what its name has beside its kind, and by the names of its ground.
    private IEnumerable<string> PlacesOf(PartnershipProfile board)
    {
        string[] ofKind = [.. board.Kind.Kinds.SelectMany(static kind => PlainWords.Of(kind.Name))];
        string[] names =
        [
            board.Partnership.Name,
            .. board.Partnership.Footprint.Areas.Select(_landscape.Geography.NameOf).OfType<string>(),
        ];
        foreach (string name in names)
        {
            string[] words =
                [.. PlainWords.Of(name).Where(word => !s_noPlace.Contains(word) && !ofKind.Contains(word, StringComparer.Ordinal))];
            if (words.Length is > 0 and <= MostWords)
            {
                yield return string.Join(' ', words);
            }
        }
    }
}
