namespace PccGovernance.Serialization;

/// <summary>Area codes as their nine characters.</summary>
internal sealed class AreaCodeConverter(bool isLenient) : TextConverter<AreaCode>(isLenient)
{
    public override JsonShape Shape { get; } = new TextShape("an area code of E, W or K and eight digits, such as 'E07000136'")
    {
        Form = "areaCode",
        Pattern = "^[EWK][0-9]{8}$",
        Accepts = static text => AreaCode.TryParse(text, out _),
    };

    protected override bool TryParse(string text, out AreaCode value) => AreaCode.TryParse(text, out value);

    protected override string Format(AreaCode value) => value.ToString();
}
