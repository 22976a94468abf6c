namespace PccGovernance.Serialization;

/// <summary>Dates as far as they are known.</summary>
internal sealed class PartialDateConverter(bool isLenient) : TextConverter<PartialDate>(isLenient)
{
    public override JsonShape Shape { get; } = new TextShape(
        "a year, a quarter, a season, a month or a day that exists, as in '2028', '2028-q2', '2028-spring', '2028-05' or '2028-05-10'")
    {
        Form = "partialDate",
        Pattern = "^[0-9]{4}(-(q[1-4]|spring|summer|autumn|winter|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?$",
        Accepts = static text => PartialDate.TryParse(text, out _),
    };

    protected override bool TryParse(string text, out PartialDate value) => PartialDate.TryParse(text, out value);

    protected override string Format(PartialDate value) => value.ToString();
}
