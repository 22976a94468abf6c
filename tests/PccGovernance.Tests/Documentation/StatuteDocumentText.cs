namespace PccGovernance.Tests.Documentation;

/// <summary>What <c>docs/statute.md</c> says beside its lists.</summary>
internal static class StatuteDocumentText
{
    public const string Introduction =
        """
        # Statute: is the law met, what is due next, and what cannot be told?

        Made from the data in the code by a test; `UPDATE_SNAPSHOTS=1 dotnet test` writes it anew.

        `StatuteAnalysis.Analyse` asks 203 requirements of policing governance of every force area of a landscape, on any day. **Nothing here is legal advice**: the
        texts were read in stored copies, of which each requirement names the version, and later changes were not seen.

        ```csharp
        StatuteReport report = StatuteAnalysis.Analyse(landscape, new LocalDate(2026, 11, 21), new StatuteOptions());
        Console.WriteLine(report.Counts.ShareThatCannotBeTold);
        foreach (StatutoryOutcome due in report.DueBetween(report.AsOf, report.AsOf.PlusMonths(12))) { }
        ```

        ## Answers

        - **Met**, **not met**, **not yet due** (with the last day), **does not apply** (and why), **cannot be told** (and which fact is missing), **not in force**.
        - A missing fact is never a breach and never fine. What is not on record is not known, unless a `CompleteRecord` or `Filing.IsComplete` says that everything is on
          record; a step that was not taken is recorded as such (`FilingStep.IsDone` false). What is assumed is not on record here. A step that is recorded is taken for
          the one that counts: whoever records only the second of two plans will be told that it was late.
        - A day, an end of a period or a first day in office that is known to a month or a year alone gives an answer only where every day that it may be gives the same;
          else it cannot be told, and the day is what is missing. Of what was done without a day nothing tells whether it was the first or the last.
        - For a financial year that has not begun nothing is broken but what had a day before it; what only is not there yet is not due before the year is over. Whether
          there was a board in a year that is over is told by the boards of its last day.
        - Guidance and convention are never a breach.
        - "As soon as practicable" and the like have no number. Within a number of `StatuteOptions` they are taken as met; beyond it the answer is that somebody has to
          judge. `StatutoryOutcome.IsByOurNumber` and the reason say that the number is this library's own. It is never by such a number that something is not met: what was
          never done in a complete record is not met when that of the next year falls due too, and what is due every month or quarter when two of them have gone by.
        - The wording is that of the version that was read. On an earlier day `StatutoryOutcome.IsLaterWording` says that words may have been applied that came later; what was
          not read at all is taken as of 2026, when it was written down. Instruments as made have their own words from the first day.
        - Rules LAW001 to LAW203 find by the requirements, one each: a violation for each answer that is not met, and one finding for all answers of a rule that cannot
          be told although something is on record. Of what nothing at all is on record LAW000 tells, in one finding for each force area, with the facts that would settle most.

        ## What to record

        Each document, decision or process is a `Filing` with its steps and facts; Police and Crime Plans, agreements, panels with their members, times in office and
        the seats of boards are read where they are on record. The words are listed below. A `CompleteRecord` says of which matters everything is on record
        (`partnerships`, `seats`, or a kind of filing), where, and until when. Where a filing is said to be for a period, that is its `covers`; of a plan it is its period.

        With whom a step was taken is said by words (`with`) or by organisations. A word stands for all bodies of a kind, as "district-council" for every district. An
        organisation stands for itself alone, and only where its area touches the one that is asked about: one council does not answer for another, nor the chief officer of
        the next force for this one.

        A list is not known to be whole. Of a panel the numbers on record (`AppointedMembers`, `CoOptedMembers`) say how many there are, and the members who they are; that somebody
        is not among those listed is known where the filing is complete. Of a fact that is on record twice and differently nothing is known.

        ```json
        { "id": "precept-2026", "kind": "precept", "footprint": ["E23000020"], "financialYear": 2026,
          "steps": [ { "kind": "notified", "on": "2026-01-28", "with": ["panel"] }, { "kind": "panel-reported", "on": "2026-02-04" } ],
          "facts": [ { "name": "veto", "holds": false } ] }
        ```

        ## How days are counted

        - A span "beginning with" a day has that day as its first: three weeks from 2 September end on 22 September.
        - A financial year runs from 1 April to 31 March and is named by the year in which it begins. Days of the precept do not move for weekends.
        - Business days leave out Saturdays, Sundays, Christmas Eve, Christmas Day, Good Friday and bank holidays (2011 Act s.73(5)). `BankHolidays` has the days of 2012 to 2027
          as gov.uk/bank-holidays publishes them, each held against stored copies of that list; from 2028 to 2032 they follow from the Banking and Financial Dealings Act 1971
          and from the days that are proclaimed every year. What a proclamation may yet move or add from 2028 is not known. Seven days of 2012 to 2023 that no rule gives name
          their proclamation, or say that it was not read. A day of public thanksgiving or mourning that is no bank holiday is not known either.
        - Two thirds of members are counted of those in post, multiplied out: of 14 they are 10.
        - Elections of commissioners and mayors are data; times in office with `ElectedOn` go before. The next ordinary election is expected in the fourth May after the last.


        """;

    public const string Maintenance =
        """
        ## To add or change a requirement

        The source of all of it is `src/PccGovernance/Statute/Data/statutory-requirements.json`, edited by hand: one object for each requirement, in the order of rules. Instruments
        are in `legal-instruments.json`, elections, council elections and audit backstops in `elections.json`, bank holidays in `bank-holidays.json`, beside it.

        1. **Read the text** and note which version: `source`, `vintage`, and `isRead` false where it rests on general knowledge. `wordingFrom` is the day of a consolidated
           version; none for an instrument as made. `from` and `to` are days in force (`fromInLondon`, `fromInWales` where another); `begun` is false for what is enacted and not begun.
        2. **Put the row into the list** that the data are held against, `tests/PccGovernance.Tests/Statute/Samples/requirements.csv`: whom it binds and where in the words of the
           source, when it cannot be told, and an example of what meets it and of what does not.
        3. **Write the object.** `on` says for whom there is one answer, `each` how often (`standing`, `filing`, `year`, `ended-year`, `election` and so on), `filings` what it reads.
           A check is made of `clauses`, each of one kind: `step` (taken, `due` by a day, `within` a span, `before` or `notAfter` another, `with` and `without` whom, `by` whom, `soon`
           by a number of ours), `every` (so many months apart), `fact`, `figure`, `when` (else it does not arise), `members` and `board` (of a partnership), `special` (a function of
           its own under `Engine/Specials`, with what it `reads`). Without a check it has `noCheck`, the reason as a code, and its sentence in `EnglishStatuteReasons`.
        4. **Give it its title** in `src/PccGovernance/Text/English/Law`, its examples of met and not met in `Samples/examples.txt`, and its case that cannot be told in
           `Samples/undetermined.txt`. Days of a `step` or `every` are tested from the examples; those of a `special` go into the table of `StatuteSpecialDeadlineTests`.
        5. **Change a text of the law** by a new requirement with a new identifier where the words change what is asked, ending the old one with `to`; an identifier never changes its meaning.
        6. `UPDATE_SNAPSHOTS=1 dotnet test` writes this page, the catalogue and the schema anew. Tests refuse data that differ from the list, the catalogue or this page
           (`StatutoryRequirementsTests`, `StatutoryExtentTests`, `StatuteDocumentTests`), and a requirement without its examples or days (`StatuteCompletenessTests`).


        """;

    public const string WorkedExamples =
        """
        ## Worked examples

        Each is a test (`StatuteWorkedExampleTests`).

        **A plan after the election of 2 May 2024.** In office from 9 May 2024; a plan of one's own by 31 March 2025, which begins on 1 April 2025 at the latest and ends on
        31 March 2029, also where it is varied in between. Issued on 31 March 2025 it is met, a day later not; asked on 1 February 2025 it is not yet due. A plan with six
        heads and no word on services under s.143 is not met, a plan issued by the deputy neither. The predecessor's plan does not answer.

        **A panel for twelve authorities.** Twelve appointed, one each; two co-opted who are no councillors of the area; a veto of 14 needs 10 votes, of 13 nine, of 12
        eight. Four co-opted need a resolution that the Home Secretary agrees to, nine cannot be resolved. Ten appointed is not met; eleven with a
        vacancy on record, or eleven members on record, cannot be told.

        **The precept for 2026-27.** Told by 1 February 2026 (a Sunday, which does not move), report by 8 February, revised by 15 February, second report by 22 February,
        second response by 1 March; a mayor answers by 26 February. Ten of 14 votes are a veto, nine are none, and one reported on 9 February has no effect.

        **Merging two partnerships of two forces.** Only by a written agreement with every responsible authority, both commissioners and the Secretary of State; one missing
        in a complete record is not met. In Wales it does not apply. Two councils that meet together are two partnerships.

        **A mayoral transfer on 10 May 2027.** The mayor's plan is due by 31 March 2028 and runs to 31 March 2032; no commissioner is elected any more; the precept for
        2028-29 has its last response by 28 February 2028. Without an order on record the commissioner continues.

        **A vacancy on 10 November 2027** is not filled by a by-election: the six months that end with the poll of 4 May 2028 begin on 5 November 2027.


        """;
}
