using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Serialization;

/// <summary>Days in ISO form; a day of another calendar is written as the same day of the ISO calendar.</summary>
internal sealed class LocalDateConverter(bool isLenient) : TextConverter<LocalDate>(isLenient)
{
    public override JsonShape Shape { get; } = new TextShape("a day that exists, in the form '2028-05-10'")
    {
        Form = "date",
        Pattern = "^-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        Accepts = static text => LocalDatePattern.Iso.Parse(text).Success,
    };

    protected override bool TryParse(string text, out LocalDate value) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value);

    protected override string Format(LocalDate value) => LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso));
}
