using System.Text.RegularExpressions;

namespace PccGovernance.Tests.Conventions;

/// <summary>Finds what belongs to the machine that a file was written on, and not to the project.</summary>
public static class BannedWords
{
    // Written in pieces, so that this file is not found.
    private static readonly (Regex Word, string What)[] All =
    [
        (Word("/wo" + "rk/"), "a path of a machine"),
        (Word("/tmp/" + "wt"), "a path of a machine"),
        (Word(@"(?<![\w.])/(?:ho" + @"me|ro" + @"ot|Us" + @"ers)/\w"), "a path of a machine"),
        (Word(@"[A-Za-z]:\\Us" + "ers"), "a path of a machine"),
        (
            Word(@"\bapi\.nu" + @"get\.org|\bregistry\.npm" + @"js|\bpypi\.o" + @"rg|\bartifac" + @"tory\b|\bnex" + @"us\.[a-z]"),
            "the host of a package registry"),
        (Word(@"\blocal" + @"host\b|//(?:10\.\d{1,3}|192\.168)\.\d{1,3}\.\d{1,3}\b"), "the address of a machine"),
    ];

    public static IEnumerable<string> Find(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Lines.Select(static (text, place) => (text, number: place + 1))
        from banned in All
        where banned.Word.IsMatch(line.text)
        select $"{file.Path}({line.number}): it names {banned.What}: '{banned.Word.Match(line.text).Value}'.";

    private static Regex Word(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
}
