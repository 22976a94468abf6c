using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace PccGovernance.Fuzzing;

/// <summary>Changes a workbook by its parts: values of cells, attributes, elements; parts taken out or given twice.</summary>
internal static partial class WorkbookMutator
{
    // Of the documents that mutants are made of: each is unpacked once.
    private static readonly ConditionalWeakTable<byte[], List<(string Name, byte[] Content)>> s_parts = [];

    public static byte[] Mutate(byte[] content, byte[] donor, Random random)
    {
        if (random.Next(10) == 0)
        {
            return ByteMutator.Mutate(content, donor, random);
        }

        List<(string Name, byte[] Content)> parts = [.. s_parts.GetValue(content, Parts)];
        List<(string Name, byte[] Content)> others = s_parts.GetValue(donor, Parts);
        for (int changes = random.Next(1, 5); changes > 0 && parts.Count > 0; changes--)
        {
            int at = random.Next(parts.Count);
            switch (random.Next(14))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts.Add(parts[at]);
                    break;
                case 2:
                    (string Name, byte[] Content) other = others[random.Next(others.Count)];
                    parts[at] = (parts[at].Name, other.Content);
                    break;
                case 3:
                    parts[at] = (parts[at].Name, ByteMutator.Mutate(parts[at].Content, others[random.Next(others.Count)].Content, random));
                    break;
                default:
                    parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes(Changed(Encoding.UTF8.GetString(parts[at].Content), random)));
                    break;
            }
        }

        return Zipped(parts);
    }

    public static List<(string Name, byte[] Content)> Parts(byte[] content)
    {
        using ZipArchive zip = new(new MemoryStream(content));
        List<(string Name, byte[] Content)> parts = [];
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream stream = entry.Open();
            using MemoryStream copy = new();
            stream.CopyTo(copy);
            parts.Add((entry.FullName, copy.ToArray()));
        }

        return parts;
    }

    public static byte[] Zipped(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] part) in parts)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream into = entry.Open();
                into.Write(part);
            }
        }

        return stream.ToArray();
    }

    private static string Changed(string xml, Random random)
    {
        Match[] places = [.. (random.Next(3) == 0 ? Attribute() : random.Next(4) == 0 ? Element() : Value()).Matches(xml).Cast<Match>()];
        if (places.Length == 0)
        {
            return xml;
        }

        Match place = places[random.Next(places.Length)];
        string put = random.Next(5) switch
        {
            0 => "",
            1 => NastyValues.Pick(NastyValues.Numbers, random),
            2 => NastyValues.Pick(NastyValues.Dates, random),
            3 => System.Security.SecurityElement.Escape(NastyValues.Pick(NastyValues.Texts, random)),
            _ => places[random.Next(places.Length)].Value,
        };
        return string.Concat(xml.AsSpan(0, place.Index), put, xml.AsSpan(place.Index + place.Length));
    }

    [GeneratedRegex("(?<=>)[^<>]+(?=</)", RegexOptions.None, 10_000)]
    private static partial Regex Value();

    [GeneratedRegex("(?<==\")[^\"<>]*(?=\")", RegexOptions.None, 10_000)]
    private static partial Regex Attribute();

    [GeneratedRegex("<(c|row|sheet|v|t|is|si|mergeCell)[ >][^<>]*>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Element();
}
