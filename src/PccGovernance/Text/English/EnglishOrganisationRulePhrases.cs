namespace PccGovernance.Text;

/// <summary>What the rule on the record of organisations says.</summary>
internal static class EnglishOrganisationRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "DAT031",
                "What an organisation is, and where it acts, is on record",
                "By its kind and its ground an organisation is known to be a member that the law names, a council of the place or the "
                + "office of whoever governs policing; of one that lacks either, rules of law and succession are silent.",
                "organisations in force"
            ),
            new(
                "data.organisations-not-known",
                static a =>
                    $"{a.CountOf("organisations")} of {a.Count("of", "organisation", "organisations")} "
                    + $"{a.Agree("organisations", "lacks", "lack")} a kind or an area on record: {a.Names("organisations")}."
            ),
            new("data.organisations-not-known.remedy", static _ => "Record what each is, by its kind, and where it acts."),
        ];
}
