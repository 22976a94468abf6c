using System.Collections.Frozen;
using System.Globalization;

namespace PccGovernance.Text;

/// <summary>How British English writes lists, numbers and dates, and its words for closed vocabularies.</summary>
internal static class EnglishGrammar
{
    public static Grammar Grammar { get; } = new()
    {
        And = "and",
        More = static count => string.Create(CultureInfo.InvariantCulture, $"{count} more"),
        To = "to",
        UnknownDate = "a day that is not known",
        Nameless = "something without a name",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Seasons = ["spring", "summer", "autumn", "winter"],
        Choose = static (number, forms) => forms[number is 1 or -1 ? 0 : ^1],
        Words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["delivery-standing/cancelled"] = "given up",
            ["direction-of-travel/same"] = "no change",
            ["direction-of-travel/unknown"] = "not known",
            ["override-lack/reason"] = "a reason",
            ["override-lack/author"] = "an author",
            ["override-lack/reason-and-author"] = "a reason and without an author",
            ["override-lack/end"] = "an end",
            ["override-lack/reason-and-end"] = "a reason and without an end",
            ["override-lack/author-and-end"] = "an author and without an end",
            ["override-lack/reason-author-and-end"] = "a reason, an author and an end",
            ["override-lack/date-due"] = "a date due",
            ["legal-extent/england-and-wales"] = "England and Wales",
            ["legal-extent/england"] = "England",
            ["legal-extent/wales"] = "Wales",
            ["not-compared-reason/no-seats"] = "seats",
            ["not-compared-reason/no-themes-and-duties"] = "themes or duties",
            ["not-compared-reason/unknown-footprint"] = "footprint",
            ["strategy-not-compared-reason/no-owner"] = "owner",
            ["strategy-not-compared-reason/no-themes"] = "themes",
            ["strategy-not-compared-reason/unknown-footprint"] = "footprint",
            ["partnership-tier/strategic"] = "strategic",
            ["partnership-tier/tactical"] = "tactical",
            ["partnership-tier/operational"] = "operational",
            ["partnership-function/partnership"] = "joint work",
            ["partnership-function/casework"] = "single cases",
            ["partnership-function/service"] = "a shared service",
            ["partnership-function/oversight"] = "oversight",
        }.ToFrozenDictionary(StringComparer.Ordinal),
    };
}
