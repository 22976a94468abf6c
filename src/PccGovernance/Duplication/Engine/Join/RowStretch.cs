namespace PccGovernance.Duplication;

/// <summary>Some records of one size that lie behind each other.</summary>
/// <param name="Prefix">The number of tokens in the prefix of each.</param>
/// <param name="FirstRecord">The number of the first in the order of sizes.</param>
/// <param name="Records">How many there are.</param>
/// <param name="FirstRow">Where the row of the first begins.</param>
/// <param name="RowLength">How many numbers a row has.</param>
internal readonly record struct RowStretch(int Prefix, int FirstRecord, int Records, int FirstRow, int RowLength);
