using System.Collections.Frozen;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Organizations;

/// <summary>
/// The tree as it is now, held in memory: lists need names at every row, and a province has a few thousand organizations.
/// Refreshed at once after a change here, and within half a minute after one on another node.
/// </summary>
public sealed class OrganizationDirectory
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);
    private readonly IServiceScopeFactory scopes;
    private readonly TimeProvider time;
    private Snapshot? snapshot;

    internal OrganizationDirectory(IServiceScopeFactory scopes, TimeProvider time)
    {
        this.scopes = scopes;
        this.time = time;
    }

    /// <summary>One organization as lists need it.</summary>
    public sealed record Entry(
        Id<Organization> Id,
        OrganizationKind Kind,
        Id<Organization>? Parent,
        Id<Organization> Agency,
        string Name,
        string Abbreviation,
        string PlaceName,
        DateOnly ValidFrom,
        DateOnly? ValidTo,
        IReadOnlyList<string> Codes)
    {
        /// <summary>Its place among all names, in Vietnamese order.</summary>
        public int Order { get; init; }

        public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
    }

    /// <summary>The tree at one moment.</summary>
    public sealed record Tree(FrozenDictionary<Id<Organization>, Entry> Entries)
    {
        public string NameOf(Id<Organization> id) => Entries.TryGetValue(id, out var entry) ? entry.Name : "";

        /// <summary>Whether <paramref name="upper"/> is the organization itself or stands above it.</summary>
        public bool IsWithin(Id<Organization> id, Id<Organization> upper)
        {
            for (Id<Organization>? at = id; at is { } current; at = Entries.GetValueOrDefault(current)?.Parent)
            {
                if (current == upper)
                {
                    return true;
                }
            }

            return false;
        }

        public IEnumerable<Entry> ChildrenOf(Id<Organization> id) => Entries.Values.Where(entry => entry.Parent == id);

        public Entry? ByCode(string code) => Entries.Values.FirstOrDefault(entry => entry.Codes.Contains(code));
    }

    public async ValueTask<Tree> GetAsync(CancellationToken cancel)
    {
        var current = snapshot;
        if (current is null || current.Until < time.GetUtcNow())
        {
            current = new Snapshot(await LoadAsync(cancel), time.GetUtcNow() + Age);
            snapshot = current;
        }

        return current.Tree;
    }

    internal void Forget() => snapshot = null;

    private async Task<Tree> LoadAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var rows = await db.Set<Organization>().AsNoTracking().Include(row => row.Codes).OrderBy(row => row.SortKey).ToListAsync(cancel);
        return new Tree(rows.Index().ToFrozenDictionary(row => row.Item.Id, row => EntryOf(row.Item, row.Index)));
    }

    private static Entry EntryOf(Organization row, int order) => new(
        row.Id, row.Kind, row.ParentId, row.AgencyId, row.Name, row.Abbreviation, row.PlaceName, row.ValidFrom, row.ValidTo,
        [.. row.Codes.Where(code => code.ValidTo is null).Select(code => code.Value)])
    {
        Order = order,
    };

    private sealed record Snapshot(Tree Tree, DateTimeOffset Until);
}
