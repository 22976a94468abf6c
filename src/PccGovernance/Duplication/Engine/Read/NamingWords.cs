namespace PccGovernance.Duplication;

/// <summary>What a purpose has words for, so that it may say this of a board that it names.</summary>
[Flags]
internal enum NamingWords
{
    None = 0,

    /// <summary>Work passes between boards.</summary>
    Passing = 1,

    /// <summary>Boards meet.</summary>
    Meeting = 2,

    /// <summary>A group serves several.</summary>
    Serving = 4,
}
