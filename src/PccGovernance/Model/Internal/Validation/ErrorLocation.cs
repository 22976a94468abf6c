using System.Globalization;

namespace PccGovernance;

/// <summary>
/// Something in contents as errors tell of it: where it stands and what it is called. The texts are made for an error only: most things
/// have none.
/// </summary>
internal sealed class ErrorLocation
{
    private readonly ErrorLocation? _within;
    private readonly string _member;
    private readonly string? _kind;
    private readonly string? _id;

    private ErrorLocation(ErrorLocation? within, string member, int? index, string? kind = null, string? id = null) =>
        (_within, _member, Index, _kind, _id) = (within, member, index, kind, id);

    /// <summary>
    /// Which item of its list; <c>null</c> where it is in none. One site is moved along a list of many items, so that not each needs its
    /// own.
    /// </summary>
    public int? Index { get; set; }

    /// <summary>The path from the root of the contents.</summary>
    public string Location =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_within?.Location ?? "$"}.{_member}{(Index is { } index ? $"[{index}]" : string.Empty)}");

    /// <summary>What a message begins with: what has an identifier by that, anything else by what it is part of.</summary>
    public string Name =>
        _kind is null ? _within!.Name
        : _id is null ? string.Create(CultureInfo.InvariantCulture, $"{_kind} {Index} of the {_within!._kind} '{_within._id}'")
        : $"The {_kind} '{_id}'";

    /// <summary>An item of a list of the contents.</summary>
    public static ErrorLocation Of<T>(string list, int index, string kind, Id<T> id) => new(null, list, index, kind, id.Value);

    /// <summary>What a walk came through, from the root of the contents.</summary>
    public static ErrorLocation Of(IEnumerable<(string Member, int? Index, string? Kind, string? Id)> places) =>
        places.Aggregate((ErrorLocation?)null, static (within, place) => new(within, place.Member, place.Index, place.Kind, place.Id))!;

    /// <summary>An item with an identifier of its own.</summary>
    public ErrorLocation Item<T>(string list, int index, string kind, Id<T> id) => new(this, list, index, kind, id.Value);

    /// <summary>An item without an identifier, called by the name of what it belongs to.</summary>
    public ErrorLocation Item(string list, int index) => new(this, list, index);

    /// <summary>The first of the items of a list that have no identifier and are called by their place.</summary>
    public ErrorLocation FirstOf(string list, string kind) => new(this, list, 0, kind);

    /// <summary>A member, called by the name of what it belongs to.</summary>
    public ErrorLocation Member(string member, int? index = null) => new(this, member, index);
}
