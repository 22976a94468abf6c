namespace PccGovernance.Interchange;

/// <summary>How the words of a text in short stand for those of a name, by the least sure of them.</summary>
internal enum ShortNameFit
{
    /// <summary>A word of the text stands for nothing in the name.</summary>
    None = 0,

    /// <summary>A letter stands for the place that it begins, or a word lacks letters in its middle.</summary>
    Letter,

    /// <summary>A word is the beginning of one of the name.</summary>
    Begun,

    /// <summary>All are words, initials or the kind.</summary>
    Whole,
}
