namespace PccGovernance.Tests.Serialization;

/// <summary>The pages of the repository.</summary>
internal static class Docs
{
    public static string PathTo(string file)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PccGovernance.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests are not below the folder of PccGovernance.sln."), "docs", file);
    }
}
