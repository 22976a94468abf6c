using NodaTime;

namespace PccGovernance.Rules;

/// <summary>A governing body whose last day by law is near, or not known.</summary>
/// <param name="Body">The body that governs on the day of the review.</param>
/// <param name="Office">The organisation that sits on boards for it.</param>
/// <param name="LastDay">The last day for which the law settles that it governs; <c>null</c> when that is not known.</param>
internal sealed record EndingBody(LocalPolicingBody Body, Id<Organisation> Office, LocalDate? LastDay)
{
    /// <summary>The force area.</summary>
    public EntityReference Area => EntityReference.Of(Body.ForceArea);
}
