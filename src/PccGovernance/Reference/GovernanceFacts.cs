namespace PccGovernance.Reference;

/// <summary>Makes the local policing bodies and the announced changes of their documents.</summary>
internal static class GovernanceFacts
{
    public static ValueList<LocalPolicingBody> Bodies(GoverningBodiesDocument bodies, GoverningBodyNotesDocument notes)
    {
        Dictionary<string, string> noteOf = notes.Notes.ToDictionary(
            static note => note.Body,
            static note => note.Note,
            StringComparer.Ordinal);
        Dictionary<string, string> knownTo = notes.KnownTo.ToDictionary(
            static known => known.Kind,
            static known => known.Day,
            StringComparer.Ordinal);
        return bodies
            .Bodies.Select(entry =>
                Body(entry, noteOf.GetValueOrDefault(entry.Id), entry.To is null ? knownTo.GetValueOrDefault(entry.Kind) : null))
            .OrderBy(static body => body.Id)
            .ToValueList();
    }

    public static ValueList<AnnouncedChange> Changes(AnnouncedChangesDocument document) =>
        document.Changes.Select(Change).OrderBy(static change => change.Id).ToValueList();

    private static LocalPolicingBody Body(GoverningBodyEntry entry, string? note, string? knownTo) => new()
    {
        Id = Id<LocalPolicingBody>.Parse(entry.Id),
        Name = entry.Name,
        Kind = Kind(entry.Kind),
        ForceArea = AreaCode.Parse(entry.ForceArea),
        Period = Wording.Period(entry.From, entry.To),
        KnownTo = Wording.Day(knownTo),
        GovernsFire = entry.GovernsFire,
        Instrument = entry.Instrument is { } instrument ? new() { Text = instrument } : null,
        Provenance = Wording.Provenance(entry.Basis, entry.Sources, note),
    };

    private static AnnouncedChange Change(AnnouncedChangeEntry entry) => new()
    {
        Id = Id<AnnouncedChange>.Parse(entry.Id),
        Summary = entry.Summary,
        Announced = PartialDate.Parse(entry.Announced),
        Effective = entry.Effective is { } effective ? PartialDate.Parse(effective) : null,
        Status = Wording.Status(entry.Status),
        Footprint = new() { Areas = (entry.Areas ?? []).Select(AreaCode.Parse).ToValueList() },
        Successor = entry.Successor is { } successor ? Kind(successor) : LocalPolicingBodyKind.Unknown,
        Provenance = Wording.Provenance("recorded", entry.Sources, entry.Note),
    };

    /// <summary>The kind of local policing body that a reference document names.</summary>
    public static LocalPolicingBodyKind Kind(string word) => word switch
    {
        "pcc" => LocalPolicingBodyKind.PoliceAndCrimeCommissioner,
        "pfcc" => LocalPolicingBodyKind.PoliceFireAndCrimeCommissioner,
        "combined-authority-mayor" => LocalPolicingBodyKind.CombinedAuthorityMayor,
        "mopac" => LocalPolicingBodyKind.MayorsOfficeForPolicingAndCrime,
        "common-council" => LocalPolicingBodyKind.CommonCouncil,
        "policing-and-crime-board" => LocalPolicingBodyKind.PolicingAndCrimeBoard,
        _ => throw Wording.Unknown("kind of local policing body", word),
    };
}
