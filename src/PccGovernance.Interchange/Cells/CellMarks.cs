using PccGovernance.Text;

namespace PccGovernance.Interchange;

/// <summary>Reads yes and no, levels and other single words.</summary>
internal static class CellMarks
{
    /// <summary>Yes, no or neither. A tick that an export made a letter is asked about, never taken.</summary>
    public static CellReading<bool> YesNo(string text)
    {
        string mark = TextKey.Tidy(text);
        return mark.ToLowerInvariant() switch
        {
            "" => CellReading<bool>.Nothing,
            "y" or "yes" or "✓" or "✔" or "☑" or "x" or "×" or "true" or "1" or "•" or "●" or "ie" or "oes" or "ydy" or "ydw" or "√" =>
                CellReading<bool>.Of(true),
            "n" or "no" or "-" or "–" or "✗" or "✘" or "false" or "0" or "na" or "nac oes" or "n/a" or "nac ydy" => CellReading<bool>.Of(
                false),
            "ü" or "þ" or "p" or "a" => CellReading<bool>.Ask(
                ImportEntryKind.NotUnderstood,
                Statement.Of("import.cell.tick", ("text", mark)),
                "yes",
                "no"),
            _ => CellReading<bool>.Ask(ImportEntryKind.NotUnderstood, Statement.Of("import.cell.no-mark", ("text", mark)), "yes", "no"),
        };
    }

    /// <summary>The level that a type of board plainly is: a whole word for one, which no kind is called.</summary>
    public static PartnershipTier? Level(string? type) => TextKey.Of(type) switch
    {
        "strategic" or "strat" or "strategic board" or "strategic group" or "strategic level" or "strategol" => PartnershipTier.Strategic,
        "tactical" or "tact" or "tac" or "tactical board" or "tactical group" or "tactical level" or "tactegol" => PartnershipTier.Tactical,
        "operational" or "ops" or "op" or "operations" or "operational board" or "operational group" or "operational level"
            or "gweithredol" => PartnershipTier.Operational,
        _ => null,
    };

    public static CellReading<PartnershipTier> Tier(string text)
    {
        if (CellWords.IsNothing(text))
        {
            return CellReading<PartnershipTier>.Nothing;
        }

        List<PartnershipTier> tiers = [];
        bool colour = false;
        foreach (string word in text.Split('/', ',', ';', '&', '+', '\n').Select(TextKey.Of))
        {
            (PartnershipTier tier, bool byColour) = word switch
            {
                "strategic" or "strat" or "s" or "strategy" or "strategol" or "strategic board" or "1 strategic" => (
                    PartnershipTier.Strategic,
                    false),
                "tactical" or "tac" or "tact" or "t" or "tactegol" => (PartnershipTier.Tactical, false),
                "operational" or "op" or "ops" or "o" or "gweithredol" or "operations" => (PartnershipTier.Operational, false),
                "gold" or "aur" => (PartnershipTier.Strategic, true),
                "silver" or "arian" => (PartnershipTier.Tactical, true),
                "bronze" or "efydd" => (PartnershipTier.Operational, true),
                _ => (PartnershipTier.Unknown, false),
            };
            tiers.Add(tier);
            colour |= byColour;
        }

        return tiers.Distinct().ToArray() switch
        {
            [PartnershipTier.Unknown] => CellReading<PartnershipTier>.Lacks(Statement.Of("import.cell.no-level", ("text", text))),
            [var one] when colour => CellReading<PartnershipTier>.Guess(
                one,
                0.7m,
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.level-of-command", ("text", text), ("level", Word(one))),
                Word(one)),
            [var one] => CellReading<PartnershipTier>.Of(one),
            var several => CellReading<PartnershipTier>.Ask(
                ImportEntryKind.Ambiguous,
                Statement.Of("import.cell.levels", ("text", text)),
                [.. several.Where(static tier => tier != PartnershipTier.Unknown).Select(Word)]),
        };
    }

    private static string Word(PartnershipTier tier) => tier switch
    {
        PartnershipTier.Strategic => "strategic",
        PartnershipTier.Tactical => "tactical",
        PartnershipTier.Operational => "operational",
        _ => "unknown",
    };
}
