using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Conventions;

/// <summary>Finds files of the library that are not where, or as, they should be.</summary>
public static partial class FileLayout
{
    public const int UsualLines = 250;
    public const int MostFiles = 25;
    public const int MedianBound = 80;
    public const int MostLines = 300;
    public const int MostColumns = 140;

    private const int TimeoutInMilliseconds = 10_000;
    private const double ShareThatMayBeLonger = 0.05;

    public static IEnumerable<string> FindNamespaces(IEnumerable<SourceFile> files) =>
        files.Select(static file => (file, found: Namespace().Match(file.Text).Groups["name"].Value))
            .Where(static pair => !Expected(pair.file).Contains(pair.found, StringComparer.Ordinal))
            .Select(static pair => $"{pair.file.Path}: the namespace is '{pair.found}' and should be '{Expected(pair.file)[0]}'.");

    /// <summary>
    /// Finds files of more than one public type or of another name than it. Internal types that belong together may share a file with a
    /// name of its own.
    /// </summary>
    public static IEnumerable<string> FindTypes(IEnumerable<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            (string Name, bool IsPublic)[] types =
            [
                .. TopLevelType()
                    .Matches(file.Text)
                    .Select(static m =>
                        (
                            m.Groups["name"].Value + m.Groups["of"].Value.Replace('<', '{').Replace('>', '}'),
                            m.Groups["access"].Value is "public")),
            ];
            if (types.Count(static type => type.IsPublic) > 1)
            {
                yield return $"{file.Path}: it has {types.Count(static type => type.IsPublic)} public types and should have one.";
            }

            string name = Path.GetFileNameWithoutExtension(file.Path).Split('.')[0];
            bool isGroup = types.Length > 1 && !types.Any(static type => type.IsPublic);
            if (!isGroup && !types.Any(type => Named(type.Name, name)))
            {
                yield return $"{file.Path}: no type in it is called '{name}'.";
            }
            else if (types.Any(static type => type.IsPublic) && !types.Any(type => type.IsPublic && Named(type.Name, name)))
            {
                yield return $"{file.Path}: its public type is not called '{name}'.";
            }
        }
    }

    /// <summary>Finds long files, those with a reason to be long left aside.</summary>
    public static IEnumerable<string> FindLong(IReadOnlyCollection<SourceFile> files, IReadOnlyDictionary<string, string> reasons)
    {
        (string Path, int Lines)[] longer =
        [
            .. files
                .Where(file => !reasons.ContainsKey(file.Path))
                .Select(static file => (file.Path, file.Text.TrimEnd('\n').Split('\n').Length))
                .Where(static file => file.Length > UsualLines),
        ];
        foreach ((string path, int lines) in longer.Where(static file => file.Lines > MostLines))
        {
            yield return $"{path}: it has {lines} lines and may have {MostLines}.";
        }

        if (longer.Length > files.Count * ShareThatMayBeLonger)
        {
            yield return $"{longer.Length} of {files.Count} files have more than {UsualLines} lines: "
                + $"{string.Join(", ", longer.Select(static file => $"{file.Path} ({file.Lines})"))}.";
        }
    }

    /// <summary>Finds lines that are wider than a screen.</summary>
    public static IEnumerable<string> FindWide(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Lines.Index()
        where line.Item.Length > MostColumns
        select $"{file.Path}:{line.Index + 1}: the line has {line.Item.Length} characters and may have {MostColumns}.";

    /// <summary>
    /// Finds names that two types have, nested ones among them. The parts of one type and a type with and without parameters are no two.
    /// </summary>
    public static IEnumerable<string> FindNamesTwice(IEnumerable<SourceFile> files) =>
        files
            .SelectMany(static file => AnyType().Matches(file.Text).Select(match => (match.Groups["name"].Value, Of: TypeFile(file.Path))))
            .GroupBy(static type => type.Value, static type => type.Of, StringComparer.Ordinal)
            .Where(static name => name.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(static name => $"{name.Key} is declared in {string.Join(" and in ", name.Distinct(StringComparer.Ordinal))}.");

    /// <summary>The path of a file without what tells the parts of a type, or its parameters, apart.</summary>
    private static string TypeFile(string path) => path[..path.IndexOfAny(['.', '{'], path.LastIndexOf('/'))];

    /// <summary>Finds folders with more files than a reader can take in.</summary>
    public static IEnumerable<string> FindCrowded(IEnumerable<SourceFile> files) =>
        files.GroupBy(static file => file.Path[..file.Path.LastIndexOf('/')], StringComparer.Ordinal)
            .Where(static folder => folder.Count() > MostFiles)
            .Select(static folder => $"{folder.Key}: it has {folder.Count()} files and may have {MostFiles}.");

    /// <summary>How many lines the middle one of some files has.</summary>
    public static int MedianLines(IEnumerable<SourceFile> files)
    {
        int[] lines = [.. files.Select(static file => file.Text.TrimEnd('\n').Split('\n').Length).Order()];
        return lines[lines.Length / 2];
    }

    private static string[] Expected(SourceFile file)
    {
        string[] folders = file.FoldersBelow(Repository.Library);
        return folders switch
        {
            [] => ["Microsoft.Extensions.DependencyInjection", "PccGovernance"],
            ["Model", ..] => ["PccGovernance"],
            _ => [$"PccGovernance.{folders[0]}"],
        };
    }

    /// <summary>Whether a type is of the file's name; a generic one may leave its parameters out of it.</summary>
    private static bool Named(string type, string file) =>
        string.Equals(type, file, StringComparison.Ordinal) || string.Equals(type.Split('{')[0], file, StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeoutInMilliseconds)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?<access>public|internal) ((sealed|static|abstract|readonly|partial|ref|unsafe) )*(record struct|record "
        + @"class|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)(?<of><[^>]+>)?",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        TimeoutInMilliseconds
    )]
    private static partial Regex TopLevelType();

    [GeneratedRegex(
        @"^ *((public|internal|private|protected|file|sealed|static|abstract|readonly|partial|ref|unsafe) )+(record struct|record "
        + @"class|record|class|struct|interface|enum) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        TimeoutInMilliseconds
    )]
    private static partial Regex AnyType();
}
