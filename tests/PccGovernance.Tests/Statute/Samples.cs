namespace PccGovernance.Tests.Statute;

/// <summary>The sample files of this folder.</summary>
internal static class Samples
{
    public static string[] Lines(string file)
    {
        using Stream stream = typeof(Samples).Assembly.GetManifestResourceStream($"PccGovernance.Tests.Statute.{file}")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
