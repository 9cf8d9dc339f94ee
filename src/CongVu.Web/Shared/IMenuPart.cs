using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>What a capability puts into the menu on the left, for this person.</summary>
public interface IMenuPart
{
    Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel);
}

/// <summary>One place in the menu.</summary>
/// <param name="Group">Under which heading.</param>
/// <param name="Order">Within the group.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Word">What it is called.</param>
/// <param name="Count">What waits there for this person; zero is not shown.</param>
/// <param name="IsLate">Whether something there is late.</param>
public sealed record MenuItem(MenuGroup Group, int Order, string Address, string Word, int Count = 0, bool IsLate = false);

/// <summary>The headings of the menu, in order.</summary>
public enum MenuGroup
{
    /// <summary>Without a heading.</summary>
    Today,

    /// <summary>Văn bản.</summary>
    Documents,

    /// <summary>Công việc.</summary>
    Work,

    /// <summary>Theo dõi.</summary>
    Follow,

    /// <summary>Khác.</summary>
    Other,
}
