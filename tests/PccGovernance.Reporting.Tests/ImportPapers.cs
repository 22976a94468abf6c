using System.Text;
using PccGovernance.Interchange;

namespace PccGovernance.Reporting.Tests;

/// <summary>Papers of imports.</summary>
internal static class ImportPapers
{
    public static ImportReport Report { get; } = LandscapeImport.Import(
        Encoding.UTF8.GetBytes("""
            Partnership,Area,Meetings,Chair,Members
            Safer Boston,Boston,bi-monthly,Boston BC,"Lincs Police; LCC; Somebody Unheard Of"
            =1+1 Board,Lincolnshire,quarterly,Lincolnshire Police,Lincolnshire County Council
            """),
        "boards.csv",
        new() { AsOf = Samples.AsOf }).Report;

    public static Paper Messy() => ImportPaper.Of(Report, Samples.AsOf);
}
