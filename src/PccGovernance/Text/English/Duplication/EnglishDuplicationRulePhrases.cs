namespace PccGovernance.Text;

/// <summary>What the rules on duplication (DUP) say beside what their analysis does.</summary>
internal static partial class EnglishDuplicationRulePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            .. EnglishRulePhrases.Of(
                "DUP001",
                "No two partnerships have the same people, remit and place",
                "The same people meet in different rooms about the same things under different headings.",
                "pairs of comparable partnerships"
            ),
            .. EnglishRulePhrases.Of(
                "DUP002",
                "Neighbouring partnerships of one kind with the same core people are combined where they may be",
                "The agencies that cover several districts attend the same meeting once for each of them.",
                "pairs of comparable partnerships"
            ),
            .. EnglishRulePhrases.Of(
                "DUP003",
                "A partnership is not repeated by those below it",
                "Sub-groups that repeat their board, or each other, take time that one flexible group would save.",
                "pairs of comparable partnerships"
            ),
            .. EnglishRulePhrases.Of(
                "DUP004",
                "Partnerships of the same people in the same place meet together",
                "Where the same people discuss different things, one board can hold several duties, or the meetings can be held back to "
                + "back.",
                "pairs of comparable partnerships"
            ),
            .. EnglishRulePhrases.Of(
                "DUP005",
                "A partnership can be compared with others",
                "What cannot be compared is not thereby free of duplication.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DUP006",
                "Strategies on the same themes and ground are one joint strategy",
                "Where each owner has a strategy of its own, their priorities multiply until none is one, and the same people are "
                + "consulted on each.",
                "strategies in force"
            ),
            .. EnglishRulePhrases.Of(
                "DUP007",
                "Two levels of one structure with the same people divide their work",
                "That the law or a reporting line sets two levels is no duplication, but the same bodies hear the same items twice unless "
                + "somebody settles which go where.",
                "pairs of comparable partnerships"
            ),
            .. EnglishRulePhrases.Of(
                "DUP008",
                "A theme that two partnerships name has one that leads on it",
                "Where few boards in a place name a theme, each may take the other to lead on it, or both do.",
                "pairs of comparable partnerships"
            ),
            .. EnglishRulePhrases.Of(
                "DUP009",
                "A partnership that carries the functions of several kinds has time for each",
                "One board for several duties saves seats and can leave too little time for each: Surrey held community safety on its "
                + "health and wellbeing board from 2020 and took it out again in 2025.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DUP015",
                "A group that serves several boards is heard once",
                "One group for several boards saves time already: each of them hears it through its own line.",
                "partnerships in force"
            ),
            .. EnglishRulePhrases.Of(
                "DUP016",
                "The work of a partnership that has ended has an owner",
                "What another board took up beside its own work has nobody by title, and who did it before may have no seat there. Of what "
                + "ended within five years without a successor, or with a note that some of its work was left, nobody may know who does "
                + "it.",
                "partnerships that have ended"
            ),
            .. OfWork,
            new(
                "duplication.shared-group",
                static a => $"{a.Name("partnership")} serves {a.Names("boards")} already: there is nothing to merge."
            ),
            new("duplication.shared-group.remedy", static _ =>
                "Let it write one report for all of them, and say who settles it when they differ."),
            new(
                "duplication.shared-group-line-missing",
                static a =>
                    $"{a.Name("partnership")} reports to {a.Names("boards")}, and its purpose says that it serves {a.Name("missing")} too: "
                    + "that line seems to be missing."
            ),
            new("duplication.shared-group-line-missing.remedy", static _ =>
                "Record the other line, if there is one: there is nothing to merge."),
            .. Forms,
            new(
                "duplication.overlapping",
                static a => $"{a.Name("first")} and {a.Name("second")} overlap: the same people on the same things in the same place."
            ),
            new(
                "duplication.layered",
                static a => $"{a.Name("first")} and {a.Name("second")} are layers of one structure that repeat each other."
            ),
            new(
                "duplication.shared-table",
                static a =>
                    $"{a.Name("first")} and {a.Name("second")} share a table: the same people in the same place on different things."
            ),
            new(
                "duplication.two-levels",
                static a =>
                    $"{a.Name("first")} and {a.Name("second")} are two levels of one structure, by design and no duplicates, and most of "
                    + "the lower one's bodies sit on both."
            ),
            new(
                "duplication.shared-theme",
                static a => $"{a.Name("first")} and {a.Name("second")} are no duplicates, but both name a theme that few others there do."
            ),
            new(
                "duplication.parallel",
                static a =>
                    $"{a.Names("partnerships", 12)} are {a.CountOf("partnerships")} parallel boards of one kind, {a.Name("kind")}, on "
                    + $"neighbouring ground; {a.Count("core", "organisation sits", "organisations sit")} on every one: {a.Names("core")}."
            ),
            new(
                "duplication.not-compared",
                static a => $"{a.Name("partnership")} was compared with no other board: there is no record of its {a.Words("missing")}."
            ),
            new("duplication.not-compared.remedy", static _ => "Record what is missing and review again."),
            new(
                "duplication.strategies-alike",
                static a =>
                    $"{a.Name("first")} and {a.Name("second")}, of different "
                    + $"owners{(a.Has("owners") ? $" ({a.Names("owners")})" : string.Empty)}, have the same themes on the same ground."
            ),
            new(
                "duplication.strategy-not-compared",
                static a => $"{a.Name("strategy")} was compared with no other strategy: there is no record of its {a.Words("missing")}."
            ),
        ];

    /// <summary>
    /// What a finding says of two boards: by what exactly they have to do with each other, where numbers alone did not decide.
    /// </summary>
    private static IEnumerable<KeyValuePair<string, Phrase>> Forms =>
        [
            new("duplication.same-of", static a => $"{a.Say("said")} The same holds of {a.Names("boards", 20)}."),
            new("duplication.same-of.remedy", static a => $"{a.Say("said")} Do the same with {a.Names("boards", 20)}."),
            new(
                "duplication.form.narrow-in-broad",
                static a =>
                    $"{Two(a)}: one lies within the other, which has its members and its subjects, and no line between them is on record."
            ),
            new(
                "duplication.form.statutory-in-broad",
                static a =>
                    $"{Two(a)}: one is required by law for a subject that the other names too, and no line between them is on record."
            ),
            new("duplication.form.one-subject", static a =>
                $"{Two(a)} are both there for one subject, and no line between them is on record."),
            new("duplication.form.duty-at-two-levels", static a => $"{Two(a)} hold the same duty at two levels."),
            new(
                "duplication.form.one-kind-on-one-ground",
                static a => $"{Two(a)} are of one kind on the same ground, so that one duty is held twice."
            ),
            new(
                "duplication.form.one-kind-on-nested-ground",
                static a =>
                    $"{Two(a)} are of one kind, and the ground of one lies within the other's, so that one duty is held twice there."
            ),
            new(
                "duplication.form.one-subject-on-nested-ground",
                static a => $"{Two(a)} are there for one subject with the same members, and the ground of one is a part of the other's."
            ),
            new("duplication.form.wider-area", static a => $"{Two(a)} are of one kind, and one of them reaches beyond the force area."),
            new("duplication.form.one-sitting", static a => $"{Two(a)} meet as one already."),
            new(
                "duplication.form.run-as-one",
                static a => $"{Two(a)} rest on different law and are attended by the same bodies below one board."
            ),
            new(
                "duplication.form.joint-level",
                static a => $"{Two(a)}: one is a joint body of boards side by side, and one level more for each of them."
            ),
            new("duplication.form.two-levels-of-one-tier", static a => $"{Two(a)} are two levels of one line and of one tier."),
            new(
                "duplication.form.statutory-below",
                static a => $"{Two(a)}: one holds a duty in law, and the board above it names its subject too."
            ),
            new(
                "duplication.form.everybody-above",
                static a => $"{Two(a)} are two levels by law, and everybody whom the law puts on the lower one sits on the upper one too."
            ),
            new(
                "duplication.form.two-superiors",
                static a =>
                    $"{Two(a)}: one reports to the other and to a board on other ground, and nothing on record says who decides when they "
                    + "differ."
            ),
            new("duplication.form.one-duty-two-homes", static a => $"{Two(a)} are two homes for one duty."),
            new(
                "duplication.form.line-missing",
                static a =>
                    $"{Two(a)} have a subject in common and most of the members of one sit on the other, and no line between them is on "
                    + "record."
            ),
            new(
                "duplication.form.work-done-elsewhere",
                static a => $"{Two(a)} do the same work: one is a group of a third board, and the subject has a board of its own."
            ),
            new(
                "duplication.form.one-company",
                static a => $"{Two(a)} are attended by the same people, by post or by name, each on a subject of its own."
            ),
            new(
                "duplication.form.one-company-one-work",
                static a => $"{Two(a)} are attended by the same people, by post or by name, and have most of their subjects in common."
            ),
            new(
                "duplication.form.same-company-below",
                static a => $"{Two(a)}: one is a group of the other, and the same people come to both, by post or by name."
            ),
            new(
                "duplication.form.could-sit-together",
                static a =>
                    $"{Two(a)} are of one kind in two places, and the same people come to both or the two places have several boards in "
                    + "common already."
            ),
            new(
                "duplication.form.task-over",
                static a => $"{Two(a)}: one was set up for one task and a time that is over, and the other has its subject."
            ),
            new("duplication.form.one-task", static a => $"{Two(a)} say in the same words that they do the same."),
            new(
                "duplication.form.forerunner",
                static a => $"{Two(a)}: the later one says that it took on what the earlier one did, and both are in force."
            ),
            new("duplication.form.two-sittings-of-one-body", static a => $"{Two(a)} are two sittings of one body."),
            new(
                "duplication.form.line-ended",
                static a => $"{Two(a)} name the same subject, and the board that one of them reported to has ended."
            ),
            new(
                "duplication.form.line-to-successor",
                static a => $"Of {Two(a)} one is still recorded below a board that has ended, whose place the other has taken."
            ),
            new("duplication.form.coordinating-groups", static a => $"{Two(a)} both co-ordinate the work of one board."),
            new(
                "duplication.form.named-in-purpose",
                static a => $"{Two(a)}: the purpose of one says what has passed to or from the other."
            ),
            new(
                "duplication.form.perhaps-one-body",
                static a =>
                    $"{Two(a)} may be one body under two names: the subject and the ground are the same, and who sits on one of them is "
                    + "not known."
            ),
            new(
                "duplication.form.perhaps-part-of-the-other",
                static a => $"{Two(a)} have the same general subject on the same ground, and who sits on one of them is not known."
            ),
            new(
                "duplication.form.usual-business",
                static a =>
                    $"{Two(a)}: one is a group that reports to nobody, and its one subject is the usual business of the other's kind."
            ),
            new(
                "duplication.form.in-doubt",
                static a =>
                    $"{Two(a)}: the record of one says that nobody knows what it does or whether it still meets, and the other is the "
                    + "nearest to it by subjects and people."
            ),
            new(
                "duplication.form.line-unsaid",
                static a => $"{Two(a)}: the record of one says that it answers to nobody, or that this is not settled."
            ),
            new(
                "duplication.form.half-line",
                static a => $"{Two(a)}: one covers the other's place and a second one, and answers to the board of the second only."
            ),
            new(
                "duplication.form.unclear-purpose",
                static a =>
                    $"{Two(a)} bring partners together on the same ground, and what one of them is for is not on record."
            ),
        ];

    private static string Two(PhraseArguments a) => $"{a.Name("first")} and {a.Name("second")}";
}
