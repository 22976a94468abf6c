namespace PccGovernance.Text;

/// <summary>Words a statement: full sentences of its arguments.</summary>
/// <param name="arguments">The arguments, said in the phrasebook's language.</param>
public delegate string Phrase(PhraseArguments arguments);
