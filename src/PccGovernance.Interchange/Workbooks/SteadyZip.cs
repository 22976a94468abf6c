using System.IO.Compression;

namespace PccGovernance.Interchange;

/// <summary>Takes the time of writing out of an archive, so that the same content gives the same bytes.</summary>
internal static class SteadyZip
{
    /// <summary>The first day that the format can hold.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(byte[] archive)
    {
        using MemoryStream target = new();
        using (ZipArchive from = new(new MemoryStream(archive), ZipArchiveMode.Read))
        using (ZipArchive to = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                ZipArchiveEntry entry in from
                    .Entries.OrderBy(static entry => !string.Equals(entry.FullName, "[Content_Types].xml", StringComparison.Ordinal))
                    .ThenBy(static entry => entry.FullName, StringComparer.Ordinal))
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Always;
                using Stream source = entry.Open();
                using Stream sink = copy.Open();
                source.CopyTo(sink);
            }
        }

        return target.ToArray();
    }
}
