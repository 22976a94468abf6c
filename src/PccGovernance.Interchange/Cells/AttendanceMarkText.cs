using System.Text.RegularExpressions;
using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads the marks of an attendance table.</summary>
internal static partial class AttendanceMarkText
{
    public static CellReading<AttendanceMark> Read(string text)
    {
        string tidy = TextKey.Tidy(text).ToLowerInvariant().TrimEnd('.');
        return tidy switch
        {
            "" => CellReading<AttendanceMark>.Nothing,
            "p" or "present" or "✓" or "✔" or "☑" or "√" or "y" or "yes" or "1" or "att" or "attd" or "attended" or "in attendance"
                or "teams" or "online" or "virtual" or "presennol" or "yn bresennol" or "ie" =>
                CellReading<AttendanceMark>.Of(AttendanceMark.Present),
            "s" or "sub" or "subs" or "substitute" or "substituted" or "dep" or "deputy" or "deputised" or "d" or "rep" or "dirprwy"
                or "eilydd" => CellReading<AttendanceMark>.Of(AttendanceMark.Substitute),
            "a" or "ab" or "abs" or "absent" or "ap" or "apol" or "apols" or "apologies" or "apology" or "n" or "no" or "0" or "-" or "–"
                or "✗" or "✘" or "☒" or "dna" or "did not attend" or "ymddiheuriadau" or "ymddih" or "absennol" or "na" =>
                CellReading<AttendanceMark>.Of(AttendanceMark.Absent),
            "n/a" or "not a member" or "not applicable" or "vacant" or "gwag" => CellReading<AttendanceMark>.Of(AttendanceMark.NotAsked),
            _ when Came().IsMatch(TextKey.Of(tidy)) => CellReading<AttendanceMark>.Of(AttendanceMark.Present),
            _ when Sent().IsMatch(TextKey.Of(tidy)) => CellReading<AttendanceMark>.Of(AttendanceMark.Substitute),
            _ when Away().IsMatch(TextKey.Of(tidy)) => CellReading<AttendanceMark>.Of(AttendanceMark.Absent),
            _ => CellReading<AttendanceMark>.Ask(
                ImportEntryKind.NotUnderstood, Statement.Of("import.attendance.no-mark", ("text", tidy)), "present", "absent"),
        };
    }

    /// <summary>Whether a mark says that a member sent apologies, and so that it is one.</summary>
    public static bool IsApology(string text) => TextKey.Tidy(text).ToLowerInvariant().TrimEnd('.') is "ap" or "apol" or "apols"
        or "apologies" or "apology" or "ymddiheuriadau" or "ymddih" or "apologies only" or "absent" or "absennol";

    /// <summary>Whether a mark is a cross or a tick, as whoever made the table meant it.</summary>
    public static bool IsCross(string text) => TextKey.Tidy(text).ToLowerInvariant() is "x" or "×";

    /// <summary>Whether a mark is the letter that stands for absent, and where nothing else is marked may stand for attended.</summary>
    public static bool IsLetterA(string text) => TextKey.Tidy(text).ToLowerInvariant() is "a";

    [GeneratedRegex(
        "^(p|present|y|yes|attended|in attendance|yn bresennol|presennol|mynychwyd|mynychodd)"
        + "( (in person|online|virtually|virtual|by teams|teams|on teams|remotely|remote|by phone|dial in|hybrid|part|late|left early"
            + "|ar lein))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Came();

    /// <summary>Somebody was sent, whether or not there were apologies as well.</summary>
    [GeneratedRegex(
        "^(sent |by )?(a )?(sub|substitute|deputy|dep|rep|dirprwy|eilydd)\\b( (sent|attended|present|came|in attendance))?$"
        + "|^(yes|y|p|present|attended|apols?|apologies|ymddiheuriadau) (by |sent |but |a )*(sub|substitute|deputy|dep|dirprwy|eilydd)"
            + "( sent| attended| came)?$"
        + "|^dirprwywyd$|^represented$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Sent();

    [GeneratedRegex(
        "^(apols?|apologies|apology|ymddiheuriadau|ymddiheurodd)( (given|sent|received|recd|rec d|noted|tendered|no sub|no deputy))?$"
        + "|^(no show|no apologies|no apols|not present|not in attendance|did not attend|non attendance|no rep|not represented|nobody|none"
            + "|ddim yn bresennol)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        60_000)]
    private static partial Regex Away();
}
