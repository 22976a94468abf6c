using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>What is said of areas, kinds and bodies, and why a text stands for them.</summary>
internal static class EnglishNamePhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
    [
        new("import.area.by-name", static a =>
            $"The table has no column of areas; the area in the name '{a.Text("text")}' was taken."),
        new("import.area.ended", static a => $"'{a.Text("text")}' names an area that has ended; what took its place was taken."),
        new("import.area.of-kind", static a =>
            $"'{a.Text("text")}' is a council's area and the force area; boards of the kind are of a force area, and that was taken."),
        new("import.area.not-said", static a => $"'{a.Text("text")}' does not say which area."),
        new("import.area.none", static a => $"'{a.Text("text")}' is no area of the map."),
        new("import.area.several", static a => $"'{a.Text("text")}' is more than one area; {a.Text("area")} was taken for now."),
        new("import.area.former", static a => $"'{a.Text("text")}' is a former name: {a.Text("former")}"),
        new("import.area.name-elsewhere", static a =>
            $"'{a.Text("text")}' is another place than the name says ('{a.Text("board")}'); it was taken."),
        new("import.area.of-institution", static a =>
            $"'{a.Text("text")}' is where what the board is called after stands; its area may be wider."),
        new("import.area.of-block", static a =>
            $"The row gives no area; '{a.Text("text")}', which the first row of its block gives, was taken."),
        new("import.area.taken", static a =>
            $"'{a.Text("text")}' was taken as {a.Text("area")}"
            + $"{(a.Count("region") == 1 ? "; the forces of a collaboration may be meant" : string.Empty)}."),
        new("import.area.reference", static a =>
            $"'{a.Text("text")}' was taken as {a.Text("area")}, which the reference data call so."),
        new("import.area.nothing-left", static a => $"'{a.Text("text")}' leaves nothing."),
        new("import.area.all-councils", static a => $"'{a.Text("text")}' was taken as all councils of the force area, which are as many."),
        new("import.area.only-fit", static a => $"'{a.Text("text")}' was taken as {a.Text("area")}, the only area that it fits."),
        new("import.kind.group-below", static a =>
            $"'{a.Text("text")}' looks like a group below a board of the kind {a.Text("kind")}; its own kind was left open."),
        new("import.kind.children-or-adults", static a => $"'{a.Text("text")}' does not say whether it is for children or adults."),
        new("import.kind.collaboration", static a =>
            $"'{a.Text("text")}' may be a collaboration agreement between police forces under section 22A of the Police Act 1996."),
        new("import.kind.by-abbreviation", static a =>
            $"'{a.Text("text")}' was taken as {a.Text("kind")}, by its abbreviation '{a.Text("abbreviation")}'."),
        new("import.kind.safer", static a => $"'{a.Text("text")}' is the usual form of the name of a community safety partnership."),
        new("import.body.post-of", static a => $"such posts are in {a.Text("body")}"),
        new("import.body.post-of-force", static _ => "it is a post of the force"),
        new("import.body.part-of-council", static _ => "it is a part of the council"),
        new("import.body.nhs-and-area", static _ => "integrated care boards are called NHS and their area"),
        new("import.body.area-and-kind", static _ => "an area and a kind of body"),
        new("import.body.reference", static _ => "the reference data call it so"),
        new("import.body.area-and-name", static _ => "an area and the name of a body"),
        new("import.body.ends-in", static a => $"it ends in '{a.Text("ending")}'"),
        new("import.body.part-or-post", static a => $"'{a.Text("body")}' and a part or post of it"),
        new("import.body.name-shows-kind", static _ => "its name shows the kind"),
        new("import.body.spelt-out", static _ => "the file spells it out"),
        new("import.body.usual-name", static _ => "it is usually called so"),
        new("import.body.initials", static _ => "they are its initials"),
        new("import.body.one-force", static _ => "it is the area of one force"),
        new("import.body.one-of-area", static _ => "it is the one of the force area"),
        new("import.body.only-one", static _ => "it is the only one in the force area"),
        new("import.body.short-name", static _ => "it is its short name"),
        new("import.body.one-council", static _ => "it is the area of one council"),
        new("import.body.former-name", static _ => "it is its former name"),
        new("import.body.board-of-file", static _ => "it is a board of the file"),
        new("import.body.one-of-several", static _ => "the file has several of the kind, and does not say which"),
        new("import.body.explained", static _ => "the file explains it"),
        new("import.body.kind-in-brackets", static _ => "the kind stands in brackets"),
        new("import.body.name", static _ => "it is its name"),
        new("import.body.probation-trusts-ended", static _ =>
            "Probation trusts ended on 1 June 2014; the Probation Service does their work now."),
        new("import.body.police-authorities-ended", static _ => "Police authorities ended on 22 November 2012; the commissioner followed."),
        new("import.area.home", static a => $"The file was read as a map of {a.Text("area")}, by the names of places in it."),
        new("import.area.home-unknown", static a =>
            $"The file names no place; it was read as a map of {a.Text("area")}. Give the force area."),
        new("import.area.home-or", static a =>
            $"The file names places of {a.Text("area")} and of {a.Text("other")}; it was read as a map of {a.Text("area")}. Give "
            + "the force area if it is another."),
    ];
}
