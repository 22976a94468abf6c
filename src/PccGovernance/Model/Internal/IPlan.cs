namespace PccGovernance;

/// <summary>What the three kinds of plan have in common: parts, and the versions of them that were in force before.</summary>
/// <typeparam name="TSelf">The plan.</typeparam>
/// <typeparam name="TPart">What it is made of.</typeparam>
internal interface IPlan<out TSelf, TPart>
    where TPart : class, IEntity<TPart>
{
    /// <summary>What it is made of at present.</summary>
    ValueList<TPart> Parts { get; }

    /// <summary>The versions before.</summary>
    ValueList<PlanVersion<TPart>> EarlierVersions { get; }

    /// <summary>The plan with other parts and versions.</summary>
    TSelf With(ValueList<TPart> parts, ValueList<PlanVersion<TPart>> earlier);
}
