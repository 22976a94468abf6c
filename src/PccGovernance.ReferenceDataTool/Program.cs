using System.CommandLine;
using PccGovernance.ReferenceDataTool;

Option<DirectoryInfo> from = new("--from")
{
    Description = "The folder of the source look-ups, laid out as docs/reference-data.md says.",
    Required = true,
};
Option<DirectoryInfo> to = new("--to")
{
    Description = "The folder of the package's reference room.",
    DefaultValueFactory = static _ => new(Path.Combine("src", "PccGovernance", "Reference")),
};
Option<string> edition = new("--edition")
{
    Description = "The identifier of the edition: of the map, and so the same for every version of the facts on one map.",
    DefaultValueFactory = static _ => "england-and-wales-2024-12",
};
Option<int> version = new("--version-of-facts")
{
    Description = "The version of the facts on the map: one more than the last.",
    DefaultValueFactory = static _ => 2,
};
Option<string> vintage = new("--vintage")
{
    Description = "The month of the map.",
    DefaultValueFactory = static _ => "December 2024",
};
RootCommand command =
    new("Writes the reference facts of England and Wales in the project's own form.") { from, to, edition, version, vintage };
command.SetAction(result =>
{
    SourceTables source = SourceTables.Read(result.GetRequiredValue(from).FullName);
    ReferenceWriter writer = new(result.GetRequiredValue(to).FullName);
    writer.Write(source, new(result.GetRequiredValue(edition), result.GetRequiredValue(version), result.GetRequiredValue(vintage)));
    foreach (string line in writer.Written)
    {
        Console.WriteLine(line);
    }
});

Option<DirectoryInfo> before = new("--before") { Description = "The folder of the earlier documents.", Required = true };
Option<DirectoryInfo> after = new("--after")
{
    Description = "The folder of the later ones.",
    DefaultValueFactory = static _ => new(Path.Combine("src", "PccGovernance", "Reference", "Data")),
};
Command compare = new("compare", "Says what began, ended and changed from one edition's documents to another's.") { before, after };
compare.SetAction(result =>
{
    int differences = 0;
    foreach (string line in EditionComparison.Compare(result.GetRequiredValue(before).FullName, result.GetRequiredValue(after).FullName))
    {
        Console.WriteLine(line);
        differences++;
    }

    Console.WriteLine($"{differences} differences.");
});
command.Subcommands.Add(compare);
return command.Parse(args).Invoke();
