using System.Collections.Concurrent;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>The menu on the left, put together from what each capability offers. Counts are kept a few seconds for each person.</summary>
public sealed class Menu(IEnumerable<IMenuPart> parts, MenuMemory memory)
{
    public ValueTask<IReadOnlyList<MenuItem>> BuildAsync(Actor actor, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return memory.GetAsync(actor.Person, () => CollectAsync(actor, cancel));
    }

    public static string Title(MenuGroup group) => group switch
    {
        MenuGroup.Today => "",
        MenuGroup.Documents => "Văn bản",
        MenuGroup.Work => "Công việc",
        MenuGroup.Follow => "Theo dõi",
        MenuGroup.Other => "Khác",
    };

    private async Task<IReadOnlyList<MenuItem>> CollectAsync(Actor actor, CancellationToken cancel)
    {
        var items = new List<MenuItem>();
        foreach (var part in parts)
        {
            items.AddRange(await part.ItemsAsync(actor, cancel));
        }

        items.Insert(0, new MenuItem(MenuGroup.Today, 0, "/", "Việc hôm nay", items.Sum(item => item.Count)));
        return [.. items.OrderBy(item => item.Group).ThenBy(item => item.Order)];
    }
}

/// <summary>Menus as they were a few seconds ago.</summary>
public sealed class MenuMemory(TimeProvider time)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Id<Person>, (IReadOnlyList<MenuItem> Items, DateTimeOffset Until)> known = new();

    public async ValueTask<IReadOnlyList<MenuItem>> GetAsync(Id<Person> person, Func<Task<IReadOnlyList<MenuItem>>> collect)
    {
        ArgumentNullException.ThrowIfNull(collect);
        if (known.TryGetValue(person, out var entry) && entry.Until > time.GetUtcNow())
        {
            return entry.Items;
        }

        var items = await collect();
        known[person] = (items, time.GetUtcNow() + Age);
        return items;
    }

    /// <summary>After an act of this person the next page counts anew.</summary>
    public void Forget(Id<Person> person) => known.TryRemove(person, out _);
}
