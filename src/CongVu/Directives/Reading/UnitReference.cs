using CongVu.Documents.Reading;

namespace CongVu.Directives.Reading;

/// <summary>A unit as a text names it (đơn vị được nêu).</summary>
/// <param name="Name">The name as read: printed words, completed where an enumeration shares its first word.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">Whether it is one known unit, a group, or neither.</param>
public sealed record UnitReference(string Name, TextSpan Span, UnitReferenceKind Kind)
{
    /// <summary>The keys of the known units that bear this name: usually one, none for a group or an unknown unit.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];
}

/// <summary>What a named unit is to us.</summary>
public enum UnitReferenceKind
{
    /// <summary>A unit of the given list.</summary>
    Known,

    /// <summary>Many at once: <c>các sở, ban, ngành</c>. Who belongs to it is decided by a person, not here.</summary>
    Group,

    /// <summary>It looks like a unit and is not on the list.</summary>
    Unknown,
}
