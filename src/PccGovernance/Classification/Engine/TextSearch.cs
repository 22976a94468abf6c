namespace PccGovernance.Classification;

/// <summary>
/// What reading one text takes: its words, where phrases stand among them, and the phrases that count. One text after another may use it.
/// </summary>
internal sealed class TextSearch
{
    /// <summary>Stands for no theme where the number of one is expected.</summary>
    public const int NoTheme = -1;

    private const int MostKept = 1 << 12;

    public List<TextToken> Tokens { get; } = [];

    /// <summary>Where phrases stand, in the order of their first words.</summary>
    public List<PhraseMatch> Found { get; } = [];

    /// <summary>Of those, the ones that lie within no other.</summary>
    public List<PhraseMatch> Matches { get; } = [];

    public PhraseHits Hits { get; } = new();

    public List<ClassifiedTheme> Themes { get; } = [];

    public List<TextTheme> Read { get; } = [];

    /// <summary>Whether some word joins others; without one no phrase can share its words.</summary>
    public bool HasJoining { get; set; }

    /// <summary>Whether some word tells means, helpers or a purpose by its place; without one every phrase counts as an aim.</summary>
    public bool HasMarker { get; set; }

    /// <summary>Whether some word introduces kinds or examples: including, particularly.</summary>
    public bool HasIntroducing { get; set; }

    /// <summary>
    /// The one theme of what stands before the first colon or dash; <see cref="NoTheme"/> when there are none or several.
    /// </summary>
    public int Lead { get; set; } = NoTheme;

    /// <summary>Whether a heading is followed by a list of several things.</summary>
    public bool HasList { get; set; }

    /// <summary>The phrases of the sentence that is read, before its mentions are taken out.</summary>
    public List<(int Phrase, PhraseMatch Match)> Sentence { get; } = [];

    /// <summary>Whether the sentence that is read has a theme, by its number, whatever else is in it.</summary>
    public bool[] Certain { get; private set; } = [];

    /// <summary>The token that the phrases looked for begin with.</summary>
    public int First { get; set; }

    /// <summary>How many steps were taken through the tree, and how many matches held against each other.</summary>
    public long Steps { get; set; }

    /// <summary>Whether it has grown no more than is worth keeping for the next text.</summary>
    public bool IsSmall => Tokens.Capacity <= MostKept && Found.Capacity <= MostKept;

    public void Clear()
    {
        Tokens.Clear();
        Found.Clear();
        Matches.Clear();
        Hits.Clear();
        Themes.Clear();
        Read.Clear();
        HasJoining = false;
        HasMarker = false;
        HasList = false;
        Lead = NoTheme;
        HasIntroducing = false;
        Steps = 0;
    }

    /// <summary>The same with nothing noted, for so many themes.</summary>
    public bool[] ClearedCertain(int themes)
    {
        if (Certain.Length < themes)
        {
            return Certain = new bool[themes];
        }

        Array.Clear(Certain);
        return Certain;
    }

    /// <summary>Whether a phrase from the first token may go on to a place.</summary>
    public bool Reaches(int place) =>
        place < Tokens.Count && place - First < PhraseMatch.MostTokens && Tokens[place].Clause == Tokens[First].Clause;
}
