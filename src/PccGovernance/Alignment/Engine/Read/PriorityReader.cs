using System.Runtime.InteropServices;
using PccGovernance.Classification;
using PccGovernance.Kernel;

namespace PccGovernance.Alignment;

/// <summary>
/// Reads the priorities of one analysis. Many word a thing alike, and more are about the same: each text is read once, and what is alike
/// has one profile.
/// </summary>
internal sealed class PriorityReader
{
    // Fewer texts are read sooner than another thread begins.
    private const int TextsAtOnce = 512;

    private readonly PriorityAligner _aligner;
    private readonly Dictionary<string, int> _texts;
    private readonly int[] _textAt;
    private readonly int[] _alike;
    private readonly TextTheme[][] _read;
    private readonly PriorityProfile?[] _ofTextAlone;
    private readonly Dictionary<(int Read, ValueList<Id<Theme>> Themes, ValueList<Id<Theme>> Subject), PriorityProfile> _profiles = [];

    /// <summary>Makes a reader.</summary>
    /// <param name="aligner">How to read.</param>
    /// <param name="texts">Every text that will be asked for; one may come several times.</param>
    /// <param name="execution">When to stop, and on how many threads.</param>
    public PriorityReader(PriorityAligner aligner, IReadOnlyCollection<string> texts, Execution execution)
    {
        _aligner = aligner;
        _texts = new(texts.Count, StringComparer.Ordinal);
        _textAt = new int[texts.Count];
        List<string> distinct = new(texts.Count);
        int place = 0;
        foreach (string text in texts)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, text, out bool isKnown);
            if (!isKnown)
            {
                number = distinct.Count;
                distinct.Add(text);
            }

            _textAt[place++] = number;
        }

        _read = ReadAll(aligner, distinct, execution);
        _ofTextAlone = new PriorityProfile[_read.Length];

        // The number of the first text that shows the same.
        Dictionary<TextTheme[], int> first = new(new Alike());
        _alike = [.. _read.Select((read, text) => first.TryAdd(read, text) ? text : first[read])];
    }

    /// <summary>Reads a priority.</summary>
    /// <param name="place">Where its text stands among those that the reader was made with.</param>
    /// <param name="themes">The themes recorded for it.</param>
    /// <param name="subject">What its strategy is about as a whole.</param>
    public PriorityProfile Read(int place, ValueList<Id<Theme>> themes, ValueList<Id<Theme>> subject)
    {
        int read = _alike[_textAt[place]];
        if (themes.IsEmpty && subject.IsEmpty)
        {
            return _ofTextAlone[read] ??= _aligner.Profile(_read[read], [], []);
        }

        ref PriorityProfile? profile = ref CollectionsMarshal.GetValueRefOrAddDefault(_profiles, (read, themes, subject), out _);
        return profile ??= _aligner.Profile(_read[read], themes, subject);
    }

    /// <summary>What a strategy is about as a whole.</summary>
    /// <param name="place">Where its name stands among the texts that the reader was made with.</param>
    /// <param name="themes">The themes recorded for it.</param>
    public ValueList<Id<Theme>> Subject(int place, ValueList<Id<Theme>> themes) => _aligner.Subject(_read[_textAt[place]], themes);

    /// <summary>The themes that a text shows.</summary>
    public TextTheme[] ThemesShownBy(string text) => _read[_texts[text]];

    private static TextTheme[][] ReadAll(PriorityAligner aligner, List<string> texts, Execution execution)
    {
        TextTheme[][] read = new TextTheme[texts.Count][];
        int parts = (texts.Count + TextsAtOnce - 1) / TextsAtOnce;
        WorkSharing.ForEach(
            execution.ThreadsFor(parts),
            parts,
            (_, part) =>
            {
                TextSearch search = new();
                for (int i = part * TextsAtOnce; i < Math.Min(texts.Count, (part + 1) * TextsAtOnce); i++)
                {
                    read[i] = aligner.ThemesOf(texts[i], search);
                }
            },
            execution);
        return read;
    }

    /// <summary>Holds texts that show the same themes for equal.</summary>
    private sealed class Alike : IEqualityComparer<TextTheme[]>
    {
        public bool Equals(TextTheme[]? x, TextTheme[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(TextTheme[] obj)
        {
            HashCode hash = default;
            foreach (TextTheme theme in obj)
            {
                hash.Add(theme.Theme);
                hash.Add(theme.Strength);
            }

            return hash.ToHashCode();
        }
    }
}
