using System.IO;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Writes a README for a package's page: links into the repository become whole addresses or, where there is none, plain words.</summary>
public sealed class WritePackageReadme : Task
{
    [Required]
    public string Source { get; set; }

    [Required]
    public string Target { get; set; }

    public string Links { get; set; }

    public override bool Execute()
    {
        string replacement = string.IsNullOrEmpty(Links) ? "$1" : "[$1](" + Links.Replace("$", "$$") + "$2)";
        string text = Regex.Replace(File.ReadAllText(Source), @"\[([^\]\n]+)\]\((?!https?:|#)([^)\s]+)\)", replacement);
        Directory.CreateDirectory(Path.GetDirectoryName(Target));
        File.WriteAllText(Target, text);
        return true;
    }
}
