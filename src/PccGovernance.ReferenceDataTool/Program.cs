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
RootCommand command = new("Writes the reference facts of England and Wales in the project's own form.") { from, to };
command.SetAction(result =>
{
    SourceTables source = SourceTables.Read(result.GetRequiredValue(from).FullName);
    ReferenceWriter writer = new(result.GetRequiredValue(to).FullName);
    writer.Write(source);
    foreach (string line in writer.Written)
    {
        Console.WriteLine(line);
    }
});
return command.Parse(args).Invoke();
