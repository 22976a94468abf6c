using PccGovernance.Duplication;
using PccGovernance.Text;

namespace PccGovernance.Tests.Duplication;

/// <summary>What results say in English, with identifiers for names.</summary>
internal static class Said
{
    extension(DuplicationRemedy remedy)
    {
        public string Text => Say(remedy.Statement);
    }

    extension(DuplicationEvidence evidence)
    {
        public string Text => Say(evidence.Statement);
    }

    extension(SetAsidePair pair)
    {
        public string Text => Say(pair.Statement);
    }

    private static string Say(Statement statement) => Phrasebook.English.Say(statement, EntityNames.None);
}
