using System.Text;
using PccGovernance.Interchange;
using PccGovernance.Reference;

namespace PccGovernance.Fuzzing;

/// <summary>Tables of boards as offices keep them.</summary>
internal static class Tables
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        """
        Board,Chair,Members,Meetings a year,Length,Geography,Last reviewed,Terms of reference,Themes,Notes
        Safer Boston Board,PCC,"Police; Boston Borough Council, Probation",4,2 hours,Boston,March 2024,Yes,Anti-social behaviour; drugs,
        Serious Violence Delivery Group,ACC,"Police, OPCC",Monthly,90 mins,Lincolnshire,2023,No,Serious violence,"reports to ""the Board"" twice"
        Local Criminal Justice Board,Chief Constable,"CPS, HMCTS, Police, Probation",Quarterly,3,Lincolnshire,01/02/2025,tbc,,
        """,
        """
        Partnership;OPCC attendance;Frequency;Cost;Statutory?;Reports to;RAG
        Community Safety Partnership;Yes;6 weekly;£4,000;Y;Safer Board;Green
        Safer Board;Chair;bi-monthly;12000;N;;Amber
        Domestic Abuse Local Partnership Board;No;2 x a year;;Y;Safer Board;R
        """,
        """
        Organisation,Safer Board,Youth Justice Board,Health and Wellbeing Board
        Police,X,Chair,x
        PCC,Chair,,Member
        Probation Service,x,x,
        NHS Lincolnshire ICB,,x,Vice Chair
        """,
        """
        Board,Jan,Feb,Mar,Apr
        Safer Board,12/01/2026,,09/03/2026,
        Youth Justice Board,,14 Feb,,"3rd, 17th"
        """,
        """
        Board,Organisation,Post,Role,Person,Attendance
        Safer Board,Lincolnshire Police,Assistant Chief Constable,Chair,A. Example,90%
        Safer Board,Boston Borough Council,Leader,Member,,3/4
        Youth Justice Board,Probation Service,Head of Service,Vice chair,B. Example,
        """,
    ];

    public static ImportOptions Options { get; } =
        new() { AsOf = Rooms.Day, ForceArea = EnglandAndWales.ForceAreas.Lincolnshire, KeepPersons = true };

    /// <summary>What the tables of boards are read as; a calendar alone names no board.</summary>
    public static IReadOnlyList<ImportResult> Imports { get; } = [.. Texts.Select(TryImport).OfType<ImportResult>()];

    /// <summary>Answers to what an import had to say: the first that it offers, or to pass it over.</summary>
    public static ImportDecisions Answers(ImportResult import) =>
        new()
        {
            Answers =
            [
                .. import.Report.Entries.Where(static entry => entry.Row is not null).Take(8).Select(static entry => new ImportDecision
                {
                    Field = entry.Field,
                    Text = entry.Value,
                    Sheet = entry.Sheet,
                    Row = entry.Row,
                    Answer = entry.Alternatives.IsEmpty ? "ignore" : entry.Alternatives[0],
                }),
            ],
        };

    /// <summary>The workbook that goes out to be filled in, which has every board of a force area.</summary>
    public static byte[] Template() => LandscapeWorkbook.Template(EnglandAndWales.ForceAreas.Lincolnshire);

    /// <summary>Workbooks of plain cells that others write.</summary>
    public static IEnumerable<byte[]> Workbooks()
    {
        foreach (ImportResult import in Imports)
        {
            yield return KumuSheets.Write(import.Landscape).Content;
            yield return LandscapeWorkbook.Write(import.Landscape);
        }
    }

    private static ImportResult? TryImport(string text)
    {
        try
        {
            return LandscapeImport.Import(Encoding.UTF8.GetBytes(text), "boards.csv", Options);
        }
        catch (InterchangeException)
        {
            return null;
        }
    }
}
