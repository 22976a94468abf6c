namespace PccGovernance;

/// <summary>The list of duties that the edition does not have.</summary>
internal static class DutyList
{
    public static EntityList<Duty> Description { get; } = new("Duties", static c => c.Duties, static (c, all) => c with { Duties = all })
    {
        Noun = "duty",
        Name = static d => d.Name,
        Fields =
        [
            ("Name", static d => d.Name), ("Citation", static d => d.Citation),
        ],
        Values = static (v, duty, at) =>
        {
            v.Text(duty.Name, at, "name");
            v.Cited(duty.Citation, at, "citation");
        },
        OfEdition = static edition => edition.Duties.Select(static d => d.Id),
        InEdition = static (edition, id) => edition.Duty(id),
    };
}
