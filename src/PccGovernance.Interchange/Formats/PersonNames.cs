using System.Globalization;

namespace PccGovernance.Interchange;

/// <summary>Persons as an export gives them.</summary>
internal sealed class PersonNames
{
    private readonly Dictionary<Id<Person>, (string Id, string? Name)> _persons = [];

    public PersonNames(Landscape landscape, PersonHandling handling)
    {
        if (handling == PersonHandling.LeaveOut)
        {
            return;
        }

        int number = 0;
        foreach (Person person in landscape.Contents.People.OrderBy(static person => person.Id))
        {
            number++;
            _persons[person.Id] =
                handling == PersonHandling.Keep
                    ? (person.Id.Value, person.Name)
                    : (
                        string.Create(CultureInfo.InvariantCulture, $"person-{number}"),
                        string.Create(CultureInfo.InvariantCulture, $"Person {number}"));
        }
    }

    public IEnumerable<(string Id, string? Name)> All => _persons.Values;

    public string? Of(Id<Person>? person) =>
        person is { } id && _persons.TryGetValue(id, out (string Id, string? Name) known) ? known.Id : null;
}
