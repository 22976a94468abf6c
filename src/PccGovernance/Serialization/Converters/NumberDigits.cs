using System.Globalization;
using System.Text;

namespace PccGovernance.Serialization;

/// <summary>
/// A number as it is written, without what says nothing: its digits from the first to the last that is not 0, and the power of ten of the
/// last.
/// </summary>
/// <param name="Digits">The digits; empty for 0.</param>
/// <param name="Exponent">The power of ten of the last digit; 0 for 0.</param>
internal readonly record struct NumberDigits(string Digits, long Exponent)
{
    /// <summary>The digits of a JSON number.</summary>
    public static NumberDigits Of(ReadOnlySpan<byte> number)
    {
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = (e < 0 ? number : number[..e]).TrimStart((byte)'-');
        if (e < 0 || !long.TryParse(number[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long exponent))
        {
            exponent = 0;
        }

        int point = mantissa.IndexOf((byte)'.');
        exponent -= point < 0 ? 0 : mantissa.Length - point - 1;
        string all = Encoding.ASCII.GetString(mantissa).Replace(".", string.Empty, StringComparison.Ordinal).TrimStart('0');
        string digits = all.TrimEnd('0');
        return digits.Length == 0 ? new(string.Empty, 0) : new(digits, exponent + all.Length - digits.Length);
    }

    /// <summary>The digits of a number that is kept.</summary>
    public static NumberDigits Of(decimal number) => Of(Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
}
