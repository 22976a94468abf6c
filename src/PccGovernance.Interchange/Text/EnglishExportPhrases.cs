using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of an export: what the format could not hold.</summary>
internal static class EnglishExportPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("export.feature.posts", static _ => "posts"),
        new("export.feature.pay", static _ => "pay of posts and seats"),
        new("export.feature.attendance", static _ => "attendance of seats"),
        new("export.feature.seat-periods", static _ => "periods of seats"),
        new("export.feature.organisation-periods", static _ => "periods of organisations and posts"),
        new("export.feature.partnership-periods", static _ => "periods of partnerships"),
        new("export.feature.lines", static _ => "reporting lines"),
        new("export.feature.further-lines", static _ => "reporting lines beyond a partnership's first"),
        new("export.feature.kinds", static _ => "kinds of partnerships"),
        new("export.feature.functions", static _ => "further kinds and functions of partnerships"),
        new("export.feature.tiers", static _ => "tiers of partnerships"),
        new("export.feature.footprints", static _ => "footprints"),
        new("export.feature.meeting-patterns", static _ => "meetings of partnerships"),
        new("export.feature.themes", static _ => "themes of partnerships"),
        new("export.feature.terms", static _ => "duties, purposes, terms of reference and reviews of partnerships"),
        new("export.feature.support", static _ => "support costs of partnerships"),
        new("export.feature.provenance", static _ => "sources and notes (whether a fact is recorded or assumed)"),
        new("export.feature.strategies", static _ => "strategies"),
        new("export.feature.plans", static _ => "plans"),
        new("export.feature.governance", static _ => "local policing bodies, office holders, panels, portfolios and announced changes"),
        new("export.feature.filings", static _ => "filings"),
        new("export.feature.agreements", static _ => "agreements"),
        new("export.feature.meetings-and-funding", static _ => "meetings and funding lines"),
        new("export.feature.vocabularies", static _ => "own kinds, duties and themes"),
        new("export.feature.seats", static _ => "seats"),
        new("export.left-out", static a => $"Left out: {a.Say("what")} ({a.Count("number")})."),
        new("export.persons.left-out", static a => $"Persons were left out ({a.Count("number")})."),
        new("export.persons.numbered", static a => $"Persons were given numbers in place of names ({a.Count("number")})."),
        new("export.persons.named", static a => $"Persons are named ({a.Count("number")}): the file holds personal data."),
    ];
}
