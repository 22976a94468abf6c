using NodaTime;

namespace PccGovernance.Reference;

/// <summary>
/// The facts of police governance in England and Wales that the package carries: the map, who governs, the kinds of partnership, the
/// themes.
/// </summary>
/// <remarks>
/// <para>The facts are read once, when first asked for; every member is immutable and safe for use from any thread. What an edition holds,
/// where it comes from and what is missing is told in <c>docs/reference-data.md</c>. Facts that rest on no source that was read are marked
/// <see cref="FactBasis.Assumed"/>.</para>
/// <para>Nothing here is legal advice.</para>
/// </remarks>
public static class EnglandAndWales
{
    private static readonly Lazy<ReferenceFacts> s_facts = new(ReferenceFacts.Read);

    /// <summary>The edition, to build a landscape on: <c>england-and-wales-2024-12</c>.</summary>
    public static ReferenceEdition Edition => s_facts.Value.Edition;

    /// <summary>The map of the edition.</summary>
    public static Geography Geography => Edition.Geography;

    /// <summary>The month of the map: <c>December 2024</c>. Law and governing bodies are as last seen in 2026.</summary>
    public static string Vintage => s_facts.Value.Vintage;

    /// <summary>The attribution that must go with the facts wherever they are shown.</summary>
    public static string Attribution =>
        "Source: Office for National Statistics licensed under the Open Government Licence v.3.0. "
        + "Contains OS data © Crown copyright and database right 2024. "
        + "Council names: mySociety, CC BY 4.0. "
        + "Contains public sector information licensed under the Open Government Licence v3.0 and Parliamentary information licensed "
        + "under the Open Parliament Licence v3.0.";

    /// <summary>The 43 police force areas, each by name.</summary>
    public static ForceAreaCatalogue ForceAreas => s_facts.Value.ForceAreas;

    /// <summary>
    /// Finds anything that has a name: areas of every level and day, announced ones too, bodies, known boards, kinds, duties and themes.
    /// </summary>
    /// <remarks>
    /// Understood are codes, identifiers, official names, and names that people use: short, former, Welsh, abbreviated (<c>Lincs</c>,
    /// <c>Hampshire Police</c>, <c>Cambs CC</c>, <c>MARAC</c>). Case, accents and punctuation do not matter. An official name comes before
    /// any other, and what stands before what has ended. A name that stands for several things answers with all of them: an abbreviation
    /// with the bodies and boards that it is short for, and then the theme that it is a word of.
    /// </remarks>
    /// <param name="text">The name or code; <c>null</c> and text without letters find nothing.</param>
    /// <param name="scope">Among which things. Default all.</param>
    /// <returns>What was found; at most five that come near where nothing was: with all words of the text, else by spelling.</returns>
    public static NameSearchResult Find(string? text, NameScope scope = NameScope.Everything) =>
        s_facts.Value.Names.Value.Find(text ?? string.Empty, scope, 5);

    /// <summary>
    /// What a name is known to stand for, as <see cref="Find"/> says it, without a look at what comes near: for many texts of which most
    /// may be names of nothing.
    /// </summary>
    /// <param name="text">The name or code; <c>null</c> and text without letters find nothing.</param>
    /// <param name="scope">Among which things. Default all.</param>
    /// <returns>What was found by an official name or by another; else nothing.</returns>
    public static NameSearchResult FindKnown(string? text, NameScope scope = NameScope.Everything) =>
        s_facts.Value.Names.Value.Find(text ?? string.Empty, scope, 0);

    /// <summary>
    /// Who has governed each force since 2012, and the Common Council of the City before: 52 bodies, in the order of their identifiers.
    /// </summary>
    public static ValueList<LocalPolicingBody> LocalPolicingBodies => s_facts.Value.LocalPolicingBodies;

    /// <summary>What had been announced by June 2026 of changes to who governs, whatever came of it; in the order of identifiers.</summary>
    public static ValueList<AnnouncedChange> AnnouncedChanges => s_facts.Value.AnnouncedChanges;

    /// <summary>Who governs a police force on a day.</summary>
    /// <param name="forceArea">The force area.</param>
    /// <param name="date">The day.</param>
    /// <returns>
    /// The body in law; <c>null</c> for a day before November 2012 (January 2012 in London). Announced changes are not law.
    /// <see cref="LocalPolicingBody.KnownTo"/> says how far ahead the answer is known: a later day is answered too, because nothing was
    /// read that ends the body.
    /// </returns>
    public static LocalPolicingBody? GoverningBody(ForceArea forceArea, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(forceArea);
        return GoverningBody(forceArea.Code, date);
    }

    /// <summary>Who governs a police force on a day.</summary>
    /// <param name="forceArea">The code of the force area.</param>
    /// <param name="date">The day.</param>
    /// <returns>
    /// The body in law; <c>null</c> where the code is no force area's, or for a day before November 2012 (January 2012 in London).
    /// </returns>
    public static LocalPolicingBody? GoverningBody(AreaCode forceArea, LocalDate date) =>
        Edition.GoverningBody(forceArea, date);

    /// <summary>What had been announced by a day about who is to govern a force.</summary>
    /// <remarks>
    /// The status of a change is the last one known to the edition, not that of the day. A change whose areas were not named is in
    /// <see cref="AnnouncedChanges"/> only.
    /// </remarks>
    /// <param name="forceArea">The force area.</param>
    /// <param name="asOf">The day. A change of which only the month or year is known counts from its first day.</param>
    /// <returns>The changes that touch the area, in the order of identifiers.</returns>
    public static ValueList<AnnouncedChange> AnnouncedChangesFor(ForceArea forceArea, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(forceArea);
        return AnnouncedChanges.Where(change => change.Announced.Earliest <= asOf && Touches(change, forceArea)).ToValueList();
    }

    /// <summary>
    /// What the law and usual practice require in a force area: the skeleton of a map, to be filled with what is known of the real boards.
    /// </summary>
    /// <remarks>
    /// <para>Each kind of partnership that applies has a board for each ground of its usual kind, with a seat for each member by law or
    /// usage. Boards that the law requires are recorded, with the provision as their source; so are the seats of members by law whose
    /// organisation the edition knows. Everything else is <see cref="FactBasis.Assumed"/>, placeholders such as <c>Probation Service
    /// (Lincolnshire)</c> included. Meetings, pay and reporting lines are unknown.</para>
    /// <para>Each local policing body of the succession is an organisation of its own with its own seats and period, so that
    /// <see cref="Landscape.AsOf"/> shows the one in office. A board begins with the first year of its kind. What is left out, and why, is
    /// told in <c>docs/reference-data.md</c>.</para>
    /// </remarks>
    /// <param name="forceArea">The force area.</param>
    /// <exception cref="ArgumentException">The force area is none of this edition's.</exception>
    public static Landscape StatutoryLandscape(ForceArea forceArea)
    {
        ArgumentNullException.ThrowIfNull(forceArea);
        if (Geography.ForceArea(forceArea.Code) is not { } area)
        {
            throw new ArgumentException(
                $"The force area '{forceArea.Code}' is not in the edition '{Edition.Id}': take one of "
                + $"{nameof(EnglandAndWales)}.{nameof(ForceAreas)}.",
                nameof(forceArea)
            );
        }

        ValueList<AnnouncedChange> changes = AnnouncedChanges.Where(change => Touches(change, area)).ToValueList();
        return Landscape.Create(
            Edition,
            StatutoryContents.Build(s_facts.Value, $"{AreaNames.InUsualOrder(area.Name)}: statutory landscape", [area], changes));
    }

    /// <summary>What the law and usual practice require in all 43 force areas together.</summary>
    /// <remarks>
    /// It holds what the landscapes of the areas hold, each thing once, and every announced change, those of unnamed areas included.
    /// </remarks>
    public static Landscape StatutoryLandscape() => Landscape.Create(
        Edition, StatutoryContents.Build(s_facts.Value, "England and Wales: statutory landscape", ForceAreas.All, AnnouncedChanges));

    private static bool Touches(AnnouncedChange change, ForceArea forceArea) =>
        Geography.Resolve(change.Footprint).Intersects(Geography.Resolve(Footprint.Of(forceArea.Code)));
}
