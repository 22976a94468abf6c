namespace PccGovernance.Reference;

/// <summary>An organisation with the seats that it has on boards: equal seats are one, since a country has tens of thousands.</summary>
/// <param name="organisation">The organisation.</param>
/// <param name="number">A number that organisations of one identifier have in common, and no others.</param>
internal sealed class SeatedOrganisation(Organisation organisation, int number)
{
    private Seat? _last;
    private Seat? _before;

    public Organisation Organisation => organisation;

    public int Number => number;

    /// <summary>Whether it was counted among those that sit on a board.</summary>
    public bool IsRemembered { get; set; }

    /// <summary>Its seat, known in a way. Most have two: by law, and by usage.</summary>
    public Seat Seat(Provenance provenance)
    {
        if (!ReferenceEquals(_last?.Provenance, provenance))
        {
            Seat seat =
                ReferenceEquals(_before?.Provenance, provenance)
                    ? _before!
                    : new()
                    {
                        Organisation = organisation.Id,
                        Period = organisation.Period,
                        Provenance = provenance,
                    };
            (_last, _before) = (seat, _last);
        }

        return _last!;
    }
}
