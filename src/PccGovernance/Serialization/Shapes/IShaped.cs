namespace PccGovernance.Serialization;

/// <summary>A converter that says what it reads.</summary>
internal interface IShaped
{
    JsonShape Shape { get; }
}
