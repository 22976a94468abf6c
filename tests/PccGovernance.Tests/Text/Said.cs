using PccGovernance.Text;

namespace PccGovernance.Tests.Text;

/// <summary>What statements of findings say in English, things called by their identifiers.</summary>
internal static class Said
{
    public static string English(this Statement? statement) =>
        statement is null ? string.Empty : Phrasebook.English.Say(statement, EntityNames.None);
}
