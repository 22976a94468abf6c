namespace PccGovernance.Tests.Conventions;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Its path from the root of the repository, with forward slashes.</param>
/// <param name="Text">Its text.</param>
public sealed record SourceFile(string Path, string Text)
{
    public IEnumerable<string> Lines => Text.Split('\n');

    /// <summary>The folders of the file below a folder, for example Rules and DataQuality.</summary>
    public string[] FoldersBelow(string folder) => Path[folder.Length..].Split('/')[..^1];
}
