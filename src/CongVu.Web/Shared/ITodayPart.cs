using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>What a capability puts on the page "Việc hôm nay": tiles, and lists of what waits for this person.</summary>
public interface ITodayPart
{
    Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel);
}

/// <summary>A list of what waits, with its tile. The tile's number is the length of the list behind its address.</summary>
/// <param name="Order">From urgent to calm.</param>
/// <param name="Title">What waits.</param>
/// <param name="Address">The whole list.</param>
/// <param name="Count">Its length.</param>
/// <param name="Rows">Its first lines.</param>
/// <param name="IsLate">Whether these are late.</param>
public sealed record TodaySection(int Order, string Title, string Address, int Count, IReadOnlyList<TodayRow> Rows, bool IsLate = false);

/// <summary>One thing that waits.</summary>
/// <param name="When">Time or day.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Address">Where to do it.</param>
/// <param name="Detail">Code, from whom, what stands with it.</param>
/// <param name="Chip">State in a word.</param>
/// <param name="ChipKind">late, soon, new, done or nothing.</param>
/// <param name="Act">What to do.</param>
public sealed record TodayRow(string When, string Title, string Address, string Detail, string Chip, string ChipKind, string Act)
{
    /// <summary>Khẩn, hỏa tốc …; empty when ordinary.</summary>
    public string Urgency { get; init; } = "";
}
