namespace PccGovernance.Interchange.Tests.Hostile;

/// <summary>What a hostile file is built to do.</summary>
public enum HostileKind
{
    ZipBomb,
    LyingDirectory,
    ExternalLinks,
    MillionRows,
    BillionLaughs,
    Macros,
    WrongExtension,
    Truncated,
    DeepNesting,
}
