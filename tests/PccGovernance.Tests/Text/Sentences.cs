using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>Says statements in English, things by their identifiers.</summary>
internal static class Sentences
{
    public static string Say(this Statement statement) => Phrasebook.English.Say(statement, EntityNames.None);
}
