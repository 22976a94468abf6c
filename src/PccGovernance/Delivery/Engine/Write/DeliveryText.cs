using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PccGovernance.Delivery;

/// <summary>Values as they stand in sentences.</summary>
internal static class DeliveryText
{
    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static string Date(LocalDate? date) => date is { } day ? Date(day) : "a day that is not known";

    public static string Days(int days) => string.Create(CultureInfo.InvariantCulture, $"{days} {(Math.Abs(days) == 1 ? "day" : "days")}");

    public static string Points(decimal points) => string.Create(CultureInfo.InvariantCulture, $"{points:0.##} {(Math.Abs(points) == 1 ? "point" : "points")}");

    public static string Colour(RagStatus colour) => colour switch
    {
        RagStatus.Green => "green",
        RagStatus.Amber => "amber",
        _ => "red",
    };

    /// <summary>A standing with its colour as one word.</summary>
    public static string Standing(DeliveryStanding standing, RagStatus? colour) => (standing, colour) switch
    {
        (DeliveryStanding.Rated, { } rated) => Colour(rated),
        (DeliveryStanding.Complete, _) => "complete",
        (DeliveryStanding.NotDue, _) => "not due",
        (DeliveryStanding.Cancelled, _) => "given up",
        _ => "unknown",
    };

    public static string Number(decimal? number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.##}");

    /// <summary>What a colour means in a sentence that holds a value to two bounds.</summary>
    public static string Rule(RagStatus colour, decimal green, decimal amber) => colour switch
    {
        RagStatus.Green => string.Create(CultureInfo.InvariantCulture, $"up to {green:0.##} is green"),
        RagStatus.Amber => string.Create(CultureInfo.InvariantCulture, $"more than {green:0.##} and up to {amber:0.##} is amber"),
        _ => string.Create(CultureInfo.InvariantCulture, $"more than {amber:0.##} is red"),
    };
}
