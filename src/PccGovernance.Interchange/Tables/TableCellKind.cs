namespace PccGovernance.Interchange;

/// <summary>What a cell holds.</summary>
public enum TableCellKind
{
    /// <summary>Nothing; it may be coloured or commented.</summary>
    Empty = 0,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, kept as a number of days.</summary>
    Date,

    /// <summary>A time of day or a length of time, kept as a part of a day.</summary>
    Time,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error value, such as <c>#REF!</c>.</summary>
    Error,
}
