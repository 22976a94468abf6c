namespace PccGovernance.Serialization;

/// <summary>What a JSON value must look like: the one description that messages and the schema are made from.</summary>
/// <param name="Expected">What to give, in the words that follow 'give' in a message.</param>
internal abstract record JsonShape(string Expected);
