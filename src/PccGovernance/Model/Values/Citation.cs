using System.ComponentModel;

namespace PccGovernance;

/// <summary>Where a rule of law, a duty or a figure comes from. The law is data here; nothing is legal advice.</summary>
[TypeConverter(typeof(CitationTypeConverter))]
public sealed record Citation
{
    /// <summary>The Act, instrument or publication with its section, for example <c>Crime and Disorder Act 1998 s.5A</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Where the provision has effect. Default <see cref="LegalExtent.EnglandAndWales"/>.</summary>
    public LegalExtent Extent { get; init; }

    /// <summary>When the provision is in force. Default open at both ends: no date is recorded.</summary>
    public EffectivePeriod InForce { get; init; }

    /// <summary>A page where it can be read; <c>null</c> where none is recorded.</summary>
    public string? Url { get; init; }

    /// <summary>The citation's text.</summary>
    public override string ToString() => Text;
}
