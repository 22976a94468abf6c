namespace PccGovernance.Rules;

/// <summary>The subjects of a finding about a whole landscape.</summary>
internal static class LandscapeAreas
{
    /// <summary>The force areas that the landscape's bodies govern; England and Wales where it records none.</summary>
    public static ValueList<EntityReference> Of(Landscape landscape) =>
        landscape.Contents.LocalPolicingBodies.Select(static body => body.ForceArea).DefaultIfEmpty(AreaCode.EnglandAndWales)
            .Select(EntityReference.Of).ToValueList();
}
