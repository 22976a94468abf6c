using System.Buffers;
using System.Text;

namespace PccGovernance.Rules;

/// <summary>Finds half a surrogate pair in a text, which cannot be written as UTF-8.</summary>
internal static class HalfCharacter
{
    /// <summary>Where the first stands; -1 where there is none.</summary>
    public static int IndexIn(string text)
    {
        int index = 0;
        while (index < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(index), out _, out int length) != OperationStatus.Done)
            {
                return index;
            }

            index += length;
        }

        return -1;
    }
}
