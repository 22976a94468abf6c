namespace PccGovernance.Tests.Classification;

/// <summary>An invented sentence that is hard to read in one of twelve ways: see the note beside the samples.</summary>
internal sealed record KindSentence(string Id, string Kind, string Set, string Text, string[] Themes, bool IsControl);
