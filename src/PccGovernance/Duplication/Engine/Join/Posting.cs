using System.Runtime.InteropServices;

namespace PccGovernance.Duplication;

/// <summary>A record in the list of a token of its prefix: all that the filters ask for, in 16 bytes.</summary>
/// <param name="Signature">Each token that is no rarer than the list's flips one of 64 bits, so that two signatures differ in at most as
/// many bits as what is left of the sets differs in tokens.</param>
/// <param name="Row">Where the row of the record begins.</param>
/// <param name="Size">The number of its tokens.</param>
/// <param name="Position">The number of its tokens that are rarer than the list's.</param>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct Posting(ulong Signature, int Row, ushort Size, ushort Position)
{
    /// <summary>What is asked of a candidate.</summary>
    public PostedRecord Record => new(Row, Size, Position);
}
