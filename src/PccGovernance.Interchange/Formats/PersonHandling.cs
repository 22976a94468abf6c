namespace PccGovernance.Interchange;

/// <summary>What an export does with persons. Names are personal data.</summary>
public enum PersonHandling
{
    /// <summary>Persons are left out. The default.</summary>
    LeaveOut = 0,

    /// <summary>Persons are numbered, in the order of their identifiers; neither name nor identifier is given.</summary>
    Pseudonymise,

    /// <summary>Persons are given with their names.</summary>
    Keep,
}
