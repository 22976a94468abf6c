namespace PccGovernance;

/// <summary>The list of people.</summary>
internal static class PersonList
{
    public static EntityList<Person> Description { get; } = new("People", static c => c.People, static (c, all) => c with { People = all })
    {
        Noun = "person",
        Name = static p => p.Name ?? p.Id.Value,
        Fields =
        [
            ("Name", static p => p.Name),
        ],
        Values = static (v, person, at) => v.Shown(person.Name, at, "name"),
    };
}
