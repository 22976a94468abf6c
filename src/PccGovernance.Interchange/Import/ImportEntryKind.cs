namespace PccGovernance.Interchange;

/// <summary>What an import says of a cell, row, column or sheet.</summary>
public enum ImportEntryKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>No value could be had from it, or it says that there is none.</summary>
    NotUnderstood,

    /// <summary>It has more than one reading.</summary>
    Ambiguous,

    /// <summary>It contradicts itself or another cell.</summary>
    Conflicting,

    /// <summary>It begins like a formula: kept as text, and made harmless when it is written out again.</summary>
    FormulaLike,

    /// <summary>The row is no board: a title, heading, total, note or repeated header.</summary>
    RowIgnored,

    /// <summary>The same board or body again, under this or another name.</summary>
    Duplicate,

    /// <summary>A body or area that has been renamed or abolished.</summary>
    FormerBody,

    /// <summary>Something that has no place in a landscape and was left out.</summary>
    NotImported,

    /// <summary>A value was taken that the cell does not quite state; the score says how sure it is.</summary>
    Guessed,
}
