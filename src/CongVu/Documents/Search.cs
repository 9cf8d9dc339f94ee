using CongVu.Database.Search;
using CongVu.Organizations;

namespace CongVu.Documents;

/// <summary>The one search box: numbers, names, subjects and text, with or without marks, within one's rights (tìm kiếm).</summary>
public sealed class Search
{
    private readonly SearchIndex index;

    internal Search(SearchIndex index) => this.index = index;

    /// <param name="actor">Who asks.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="kind">Only one kind, or all.</param>
    /// <param name="most">Lines.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(Actor actor, string text, SearchKind? kind, int most, CancellationToken cancel)
    {
        var wide = actor.Agencies.Where(agency => DocumentRights.SeesAll(actor, agency)).Select(agency => agency.Value).ToList();
        return await index.FindAsync(new SearchIndex.Asker(wide, DocumentRights.ReaderIds(actor)), text, kind, most, cancel);
    }
}
