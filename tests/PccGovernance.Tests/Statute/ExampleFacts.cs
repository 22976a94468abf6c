using System.Globalization;
using NodaTime.Text;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Statute;

/// <summary>Reads the facts of an example.</summary>
internal sealed class ExampleFacts(ExamplePlace place, AreaCode subject)
{
    private readonly List<Filing> _filings = [];
    private readonly List<CompleteRecord> _complete = [];
    private readonly List<Partnership> _boards = [];
    private bool _hasNoInstrument;
    private readonly List<PoliceAndCrimePanel> _panels = [];
    private readonly List<OfficeHolder> _holders = [];
    private readonly Dictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);

    public LandscapeContents Read(string text)
    {
        foreach (string part in text.Split(" & ", StringSplitOptions.TrimEntries))
        {
            if (part is "no-instrument")
            {
                _hasNoInstrument = true;
            }
            else if (part.StartsWith("complete ", StringComparison.Ordinal))
            {
                string[] words = part.Split(' ');
                _complete.Add(
                    new()
                    {
                        Id = new($"complete-{_complete.Count}"),
                        Matter = words[1],
                        Footprint = Footprint.Of(place.ForceArea),
                        From = DayOf(words, "from="),
                        Through = DayOf(words, "through="),
                    });
            }
            else if (part.StartsWith("board ", StringComparison.Ordinal))
            {
                Board(part["board ".Length..]);
            }
            else if (part.StartsWith("holder ", StringComparison.Ordinal))
            {
                Holder(part.Split(' '));
            }
            else if (part is "panel" || part.StartsWith("panel ", StringComparison.Ordinal))
            {
                Panel(part["panel".Length..].Trim());
            }
            else
            {
                _filings.Add(Filing(part));
            }
        }

        return new()
        {
            LocalPolicingBodies = [.. EnglandAndWales.LocalPolicingBodies.Where(body => body.ForceArea == place.ForceArea)
                .Select(body => _hasNoInstrument ? body with { Instrument = null } : body)],
            Organisations = [.. _organisations.Values],
            Filings = [.. _filings],
            CompleteRecords = [.. _complete],
            Partnerships = [.. _boards],
            Panels = [.. _panels],
            OfficeHolders = [.. _holders],
        };
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static LocalDate? DayOf(string[] words, string name) => ValueOf(words, name) is { } day ? Day(day) : null;

    private static string? ValueOf(string[] words, string name) =>
        Array.Find(words, word => word.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    /// <summary>Somebody in office: 'holder office capacity elected=day from=day to=day', assumed with '?'.</summary>
    private void Holder(string[] words) => _holders.Add(new()
    {
        Id = new($"holder-{_holders.Count}"),
        Office = words[1].TrimEnd('?'),
        Body = EnglandAndWales.LocalPolicingBodies.First(body => body.ForceArea == place.ForceArea).Id,
        Capacity = Enum.Parse<OfficeCapacity>(words[2], ignoreCase: true),
        ElectedOn = ValueOf(words, "elected=") is { } elected ? PartialDate.Parse(elected) : null,
        Period = EffectivePeriod.Between(
            ValueOf(words, "from=") is { } from ? PartialDate.Parse(from) : null,
            ValueOf(words, "to=") is { } to ? PartialDate.Parse(to) : null),
        Provenance = words[1].EndsWith('?') ? Provenance.AssumedFrom("somebody") : Provenance.Recorded,
    });

    private Filing Filing(string text)
    {
        int colon = text.IndexOf(": ", StringComparison.Ordinal);
        string[] head = text[..colon].Split(' ');
        string kind = head[0];
        bool isComplete = kind.EndsWith('!');
        kind = kind.TrimEnd('!');
        int bracket = kind.IndexOf('[', StringComparison.Ordinal);
        int? year = bracket > 0 ? int.Parse(kind.AsSpan(bracket + 1, 4), CultureInfo.InvariantCulture) : null;
        List<FilingStep> steps = [];
        List<FilingFact> facts = [];
        foreach (string part in text[(colon + 2)..].Split(';', StringSplitOptions.TrimEntries))
        {
            switch (part[0])
            {
                case '+' or '-':
                    facts.Add(new() { Name = part[1..], Holds = part[0] == '+' });
                    break;
                case '!':
                    steps.Add(new() { Kind = part[1..], IsDone = false });
                    break;
                case var _ when part.Contains('=', StringComparison.Ordinal):
                    string[] pair = part.Split('=');
                    facts.Add(decimal.TryParse(pair[1], CultureInfo.InvariantCulture, out decimal number)
                        && !pair[0].Contains("protocol", StringComparison.Ordinal)
                        ? new() { Name = pair[0], Number = number }
                        : new() { Name = pair[0], Word = pair[1] });
                    break;
                default:
                    steps.Add(Step(part));
                    break;
            }
        }

        EffectivePeriod covers = Array.Find(head, static part => part.StartsWith("covers=", StringComparison.Ordinal)) is { } period
            ? Covered(period["covers=".Length..].Split(".."))
            : default;
        return new()
        {
            Id = new($"filing-{_filings.Count}"),
            Kind = bracket > 0 ? kind[..bracket] : kind,
            Footprint = Footprint.Of(subject),
            FinancialYear = year,
            Covers = covers,
            IsComplete = isComplete,
            Steps = [.. steps],
            Facts = [.. facts],
        };
    }

    /// <summary>From a first to a last day; where either is known in part, to the first day after as far as it is known.</summary>
    private static EffectivePeriod Covered(string[] ends)
    {
        PartialDate last = PartialDate.Parse(ends[1]);
        return EffectivePeriod.Between(PartialDate.Parse(ends[0]), last.IsDay ? last.Earliest.PlusDays(1) : last);
    }

    private static FilingStep Step(string text)
    {
        string[] parts = text.Split(' ');
        return new()
        {
            Kind = parts[0],
            On = parts.Skip(1)
                .Where(static part => char.IsAsciiDigit(part[0]))
                .Select(static part => (PartialDate?)PartialDate.Parse(part))
                .FirstOrDefault(),
            With = parts.Where(static part => part[0] == '>').SelectMany(static part => part[1..].Split(',')).ToValueList(),
            By = parts.Where(static part => part[0] == '@').Select(static part => part[1..]).FirstOrDefault(),
        };
    }

    private void Board(string text)
    {
        string[] parts = text.Split(": ");
        string kind = parts[0].TrimEnd('!');
        Id<Partnership> id = new($"board-{_boards.Count}");
        if (parts[0].EndsWith('!'))
        {
            _complete.Add(new() { Id = new($"complete-{_complete.Count}"), Matter = CompleteRecord.Seats, Partnership = id });
        }

        _boards.Add(new()
        {
            Id = id,
            Name = kind,
            Kind = new(kind),
            Footprint = Footprint.Of(subject),
            Seats = parts[1].Split(", ").Select(seat => new Seat
            {
                Organisation = OrganisationOf(seat.Replace("chair=", string.Empty, StringComparison.Ordinal)),
                Role = seat.StartsWith("chair=", StringComparison.Ordinal) ? SeatRole.Chair : SeatRole.Member,
            }).ToValueList(),
        });
    }

    private Id<Organisation> OrganisationOf(string kind)
    {
        if (!_organisations.TryGetValue(kind, out Organisation? organisation))
        {
            _organisations.Add(kind, organisation =
                new() { Id = new($"organisation-{_organisations.Count}"), Name = kind, Kind = new(kind) });
        }

        return organisation.Id;
    }

    private void Panel(string text)
    {
        Dictionary<string, string> values = text.StartsWith("name=", StringComparison.Ordinal)
            ? new(StringComparer.Ordinal) { ["name"] = text[5..] }
            : text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(static part => part.Split('='))
                .ToDictionary(static part => part[0], static part => part[1], StringComparer.Ordinal);
        int Number(string name) => values.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : 0;
        List<PanelMember> members =
        [
            .. values.GetValueOrDefault("parties", string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(static party => party.Split(':'))
                .SelectMany(static party => Enumerable.Repeat(
                    new PanelMember { Party = party[0], IsCoOpted = false }, int.Parse(party[1], CultureInfo.InvariantCulture))),
        ];
        if (Number("each") is > 0 and var each)
        {
            AreaCode[] authorities =
                [.. EnglandAndWales.Geography.Authorities.Where(a => a.ForceArea == place.ForceArea).Select(static a => a.Code)];
            AreaCode[] seats = [.. authorities.Skip(Number("minus"))
                .SelectMany(code => Enumerable.Repeat(code, each)), .. authorities.Reverse()
                .Take(Number("twice"))];
            members.AddRange(
                seats.Select(static code =>
                    new PanelMember { Authority = code, IsCoOpted = false, IsCouncillor = true, IsBarred = false }));
            members.AddRange(
                Enumerable.Repeat(new PanelMember { IsCoOpted = true, IsCouncillor = false, IsBarred = false }, Number("independents")));
            members.AddRange(
                Enumerable.Repeat(new PanelMember { IsCoOpted = true, IsCouncillor = true, IsBarred = false }, Number("councillors")));
            members.AddRange(
                Enumerable.Repeat(new PanelMember { IsCoOpted = false, IsCouncillor = true, IsBarred = true, Authority = authorities[0] },
                    Number("barred")));
        }

        _panels.Add(new()
        {
            Id = new(_panels.Count == 0 ? "panel" : $"panel-{_panels.Count}"),
            Name = values.GetValueOrDefault("name", "Police and Crime Panel"),
            ForceArea = place.ForceArea,
            AppointedMembers = values.ContainsKey("appointed") ? Number("appointed") : null,
            CoOptedMembers = values.ContainsKey("co-opted") ? Number("co-opted") : null,
            Members = [.. members],
        });
    }
}
