using PccGovernance.Duplication;

namespace PccGovernance.Tests.Duplication;

/// <summary>What results state: codes with their arguments, not how a phrasebook says them.</summary>
internal static class Said
{
    extension(DuplicationRemedy remedy)
    {
        public string Stated => remedy.Statement.ToString();
    }

    extension(DuplicationEvidence evidence)
    {
        public string Stated => evidence.Statement.ToString();
    }

    extension(SetAsidePair pair)
    {
        public string Stated => pair.Statement.ToString();
    }
}
