using NodaTime;

namespace PccGovernance.Interchange;

/// <summary>Dates as spreadsheet programs count them.</summary>
internal static class SerialDate
{
    /// <summary>The day of a serial number, or <c>null</c> where it is none that a calendar has.</summary>
    /// <remarks>
    /// The 1900 count takes 1900 for a leap year, so that day 60 never was: days before it are one later than the count from 30 December
    /// 1899 says.
    /// </remarks>
    public static LocalDate? From(double serial, bool from1904)
    {
        if (serial is < 0 or > 2_958_465)
        {
            return null;
        }

        int days = (int)Math.Floor(serial);
        return from1904 ? new LocalDate(1904, 1, 1).PlusDays(days)
            : days == 60 ? null
            : new LocalDate(1899, 12, days < 60 ? 31 : 30).PlusDays(days);
    }
}
