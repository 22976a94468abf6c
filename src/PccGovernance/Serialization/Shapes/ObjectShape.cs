using System.Collections.Frozen;

namespace PccGovernance.Serialization;

/// <summary>An object of named members and no others.</summary>
/// <param name="TypeName">The name of the record, for example <c>LocalPolicingBody</c>.</param>
/// <param name="Members">The members, in the order in which they are written.</param>
internal sealed record ObjectShape(string TypeName, ValueList<MemberShape> Members) : JsonShape("an object")
{
    private readonly FrozenDictionary<string, MemberShape> _byName =
        Members.ToFrozenDictionary(static m => m.Name, StringComparer.Ordinal);

    /// <summary>The name for a reader, for example <c>local policing body</c>.</summary>
    public string Noun { get; } = Words.Of(TypeName);

    public MemberShape? Find(string name) => _byName.GetValueOrDefault(name);
}
