using NodaTime;

namespace PccGovernance;

/// <summary>The versions of a plan, whatever its kind.</summary>
internal static class PlanVersions
{
    /// <summary>The version that was in force on a day, with those before it; <c>null</c> when it is the present one.</summary>
    public static (T Version, ValueList<T> Earlier)? On<T>(LocalDate date, ValueList<T> versions, Func<T, LocalDate> replacedOn)
        where T : class =>
        versions.Where(v => replacedOn(v) > date).MinBy(replacedOn) is { } version ? (version, versions.Keep(v => replacedOn(v) <= date)) : null;

    /// <summary>Narrows a window to the days on which the present version is the one in force.</summary>
    public static void Narrow<T>(InForceWindow window, ValueList<T> versions, Func<T, LocalDate> replacedOn)
    {
        foreach (T version in versions)
        {
            window.Narrow(new(replacedOn(version)));
        }
    }
}
