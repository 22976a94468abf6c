using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>Where a record stands in a list: what is asked of a candidate, in 8 bytes.</summary>
/// <param name="Row">Where the row of the record begins.</param>
/// <param name="Size">The number of its tokens.</param>
/// <param name="Position">The number of its tokens that are rarer than the list's.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct PostedRecord(int Row, ushort Size, ushort Position);
