namespace PccGovernance.Interchange;

/// <summary>What a text may be, by itself: what its column may hold, and the reason that is given for it.</summary>
/// <param name="Field">What a column of such texts holds.</param>
/// <param name="Holds">Whether a text is such a one.</param>
internal sealed record CellContent(ColumnField Field, Predicate<string> Holds)
{
    private const int LongestBody = 80;

    /// <summary>What texts can be told to be, the plainest first.</summary>
    public static CellContent[] All(ContentReaders readers) =>
    [
        new(ColumnField.Cost, MoneyText.IsMoney),
        new(ColumnField.Chair, ContentColumns.SaysWhoChairs),
        new(ColumnField.Established, static text => IsDay(text)),
        new(ColumnField.Rag, static text => text.Length > 2 && RagText.Read(text).HasValue),
        new(ColumnField.Tier, static text => text.Length > 1 && CellMarks.Tier(text) is { HasValue: true }),
        new(ColumnField.Role, static text => RoleText.Of(text).Role != SeatRole.Unknown),
        new(ColumnField.Frequency, static text => IsFrequency(text)),
        new(ColumnField.Length, static text => text.Any(char.IsLetter) && MeetingLengthText.Read(text) is { HasValue: true }),
        new(ColumnField.Members, text => ContentColumns.IsList(text, readers.IsOrganisation)),
        new(ColumnField.Footprint, text => readers.IsArea(text)),
        new(ColumnField.Organisation, text => text.Length <= LongestBody && readers.IsOrganisation(text)),
        new(ColumnField.Name, text => BoardHeaders.IsLikely(text) || readers.IsBoard(text)),
        new(ColumnField.Kind, text => readers.IsKind(text)),
        new(ColumnField.Themes, text => readers.IsThemes(text)),
        new(ColumnField.Statutory, static text => CellMarks.YesNo(text) is { HasValue: true } && text.Any(char.IsLetter)),
        new(ColumnField.Post, static text => PostTitles.IsPost(text)),
    ];

    /// <summary>Whether a text says how often, alone or with how long; one that has two readings says so too.</summary>
    public static bool IsFrequency(string text) => text.Any(char.IsLetter)
        && !decimal.TryParse(text, out _)
        && (MeetingFrequencyText.Read(text) is { HasValue: true } or { Issue: ImportEntryKind.Ambiguous }
            || FrequencyAndLength.Of(text) is not null);

    /// <summary>Whether a text is a day, a month of a year or a year, and no mere number of something.</summary>
    public static bool IsDay(string text) => text.Length is >= 4 and <= 30
        && text.Any(char.IsAsciiDigit)
        && !MoneyText.IsMoney(text)
        && PartialDateCell.Read(text) is { HasValue: true, Value: var day }
        && day.Earliest.Year is >= 1900 and <= 2100;
}
