namespace PccGovernance.Fuzzing;

/// <summary>Changes bytes without knowing what they are: flips, cuts, what stands elsewhere, marks of order.</summary>
internal static class ByteMutator
{
    private static readonly byte[][] s_put =
    [
        [0xEF, 0xBB, 0xBF],
        [0xFF, 0xFE],
        [0x00],
        [0x80],
        [0xC0, 0x80],
        [0xED, 0xA0, 0x80],
        [0xF4, 0x90, 0x80, 0x80],
        "\"\""u8.ToArray(),
        "\r\n"u8.ToArray(),
        ","u8.ToArray(),
        "\""u8.ToArray(),
        ";"u8.ToArray(),
        "\t"u8.ToArray(),
        "\u202E"u8.ToArray(),
        "1e999"u8.ToArray(),
        "&#x0;"u8.ToArray(),
        "<"u8.ToArray(),
    ];

    public static byte[] Mutate(byte[] content, byte[] donor, Random random)
    {
        byte[] now = content;
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            now = Change(now, donor, random);
        }

        return now;
    }

    private static byte[] Change(byte[] content, byte[] donor, Random random)
    {
        if (content.Length == 0)
        {
            return s_put[random.Next(s_put.Length)];
        }

        int at = random.Next(content.Length);
        int length = Math.Min(random.Next(1, 24), content.Length - at);
        byte[] copy = [.. content];
        switch (random.Next(7))
        {
            case 0:
                copy[at] ^= (byte)(1 << random.Next(8));
                return copy;
            case 1:
                copy[at] = (byte)random.Next(256);
                return copy;
            case 2:
                return [.. content[..at], .. content[(at + length)..]];
            case 3:
                return [.. content[..at], .. s_put[random.Next(s_put.Length)], .. content[at..]];
            case 4 when donor.Length > 0:
                int from = random.Next(donor.Length);
                int span = Math.Min(random.Next(1, 200), donor.Length - from);
                return [.. content[..at], .. donor[from..(from + span)], .. content[at..]];
            case 5 when random.Next(8) == 0:
                return content[..at];
            default:
                return [.. s_put[random.Next(3) == 0 ? 0 : random.Next(s_put.Length)], .. content];
        }
    }
}
