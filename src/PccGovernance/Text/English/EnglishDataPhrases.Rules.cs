namespace PccGovernance.Text;

internal static partial class EnglishDataPhrases
{
    private static IEnumerable<KeyValuePair<string, Phrase>> Rules =>
        [
            .. EnglishRulePhrases.Of(
                "DAT001",
                "A partnership's seats are on record",
                "Without its members a board can be neither compared, nor costed, nor counted in anybody's diary.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT002",
                "A partnership's meetings are on record",
                "What a board costs and asks of people begins with how often it meets and for how long.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT003",
                "A partnership's themes are on record",
                "Boards are duplicates only when they are about the same things: without themes or duties that cannot be told.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT004",
                "A partnership's footprint is on record",
                "Boards in different places are not duplicates, and a duty has to be placed somewhere.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT005",
                "A partnership's record was confirmed within a year",
                "A map of partnerships that nobody confirms is out of date as soon as it is drawn.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT006",
                "A strategy's priorities are on record",
                "Whether a strategy serves the plan is read from its priorities.",
                "strategies in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT007",
                "A strategy's owner is on record",
                "A strategy that nobody owns cannot be joined with another or closed.",
                "strategies in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT008",
                "A partnership's seats are recorded rather than assumed",
                "A finding that rests on assumed members has to be checked before anybody acts on it.",
                "partnerships in force with seats on record"
            ),
            .. EnglishRulePhrases.Of(
                "DAT009",
                "Times in one office, and of the leads of one portfolio, follow each other",
                "Two who hold one office at once, or days on which nobody does, are mostly slips: public lists give the last day, a "
                + "record the first day after it.",
                "pairs of times in one office, or of leads of one subject, one after the other"
            ),
            .. EnglishRulePhrases.Of(
                "DAT010",
                "A person sits on a partnership once",
                "One person in two seats is counted twice in hours, cost and comparison.",
                "partnerships in force on which somebody is named"
            ),
            .. EnglishRulePhrases.Of(
                "DAT011",
                "An organisation is on record once",
                "A body under two identifiers makes boards look different that are alike, and halves what is asked of it.",
                "organisations in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT012",
                "A police and crime panel is one that there can be",
                "The Act gives a panel ten appointed members at the least and twenty members in all at the most, and London none.",
                "police and crime panels in force"
            ),
            .. EnglishRulePhrases.Of(
                "DAT013",
                "A partnership meets as often as its record says",
                "What a board costs and asks is reckoned from how often it is said to meet. Meetings that took place show whether it does.",
                "partnerships in force with a usual number of meetings and meetings on record"
            ),
            .. EnglishRulePhrases.Of(
                "DAT014",
                "The attendance of a seat is what meetings show",
                "A share of meetings that somebody wrote down once is held against who came in the year.",
                "seats with an attendance on record and three meetings or more to hold it against"
            ),
            .. EnglishRulePhrases.Of(
                "DAT015",
                "The members of a partnership that shares data are party to an agreement",
                "A board on which two bodies have no agreement cannot share what it is there to share.",
                "partnerships that a data sharing agreement serves, or whose agreements are all on record"
            ),
        ];
}
