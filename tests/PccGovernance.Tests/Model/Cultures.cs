using System.Globalization;

namespace PccGovernance.Tests.Model;

/// <summary>Runs code as on a machine of another culture, with its own decimal sign, calendar and digits.</summary>
public static class Cultures
{
    public static TheoryData<string> Names => ["en-GB", "cy-GB", "de-DE", "fr-FR", "tr-TR", "ar-SA", "fa-IR", "th-TH"];

    public static T Under<T>(string culture, Func<T> call)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            return call();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
