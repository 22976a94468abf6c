using System.Globalization;

namespace PccGovernance;

/// <summary>Values that parse themselves.</summary>
internal sealed class ParsableTypeConverter<T> : TextTypeConverter
    where T : struct, IParsable<T>
{
    protected override object Parse(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>Identifiers of every kind; the component model gives the type.</summary>
internal sealed class IdTypeConverter(Type type) : TextTypeConverter
{
    private readonly IIdentifier _same = (IIdentifier)IdJsonConverter.Default(type);

    protected override object Parse(string text) => _same.ParseSame(text);
}

/// <summary>Amounts as their number of pounds, written as <c>50000</c> or <c>0.45</c> in every culture.</summary>
internal sealed class MoneyTypeConverter : TextTypeConverter
{
    protected override object Parse(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount)
            ? new Money(amount)
            : throw new FormatException($"The amount '{Printable.Of(text)}' is no number of pounds: give one, as in 50000 or 0.45.");
}

/// <summary>Footprints as area codes joined by <c>+</c>.</summary>
internal sealed class FootprintTypeConverter : TextTypeConverter
{
    protected override object Parse(string text) => text.Trim() is "" or "unknown"
        ? Footprint.Unknown
        : new Footprint { Areas = text.Split('+', StringSplitOptions.TrimEntries).Select(AreaCode.Parse).ToValueList() };
}

/// <summary>Citations as their text.</summary>
internal sealed class CitationTypeConverter : TextTypeConverter
{
    protected override object Parse(string text) => new Citation { Text = text };
}
