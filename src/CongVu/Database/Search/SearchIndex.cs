namespace CongVu.Database.Search;

/// <summary>Finds things by words, within the rights of who asks. One subclass for each engine.</summary>
internal abstract class SearchIndex(OfficeContext db)
{
    protected OfficeContext Context { get; } = db;

    /// <summary>Who asks, as the query needs it.</summary>
    /// <param name="WideAgencies">Agencies whose every entry they may find.</param>
    /// <param name="ReaderIds">Under which ids they may be named as a reader.</param>
    public sealed record Asker(IReadOnlyCollection<Guid> WideAgencies, IReadOnlyCollection<Guid> ReaderIds);

    /// <summary>Writes the entry of a thing, new or again. Runs inside a transaction of the caller's.</summary>
    public abstract Task PutAsync(SearchEntry entry, CancellationToken cancel);

    /// <summary>
    /// Entries with all the words, newest first: those that have them exactly as typed, marks included, then those that have
    /// them side by side, then the others.
    /// </summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(Asker asker, string text, SearchKind? kind, int most, CancellationToken cancel)
    {
        var words = SearchWords.Folded(text);
        var found = new List<SearchHit>();
        foreach (var (tier, isExact) in Tiers(text, words))
        {
            if (found.Count < most)
            {
                found.AddRange(await QueryAsync(asker, tier, isExact, kind, most, cancel));
            }
        }

        return [.. found.DistinctBy(hit => hit.Subject).Take(most)];
    }

    private static IEnumerable<(IReadOnlyList<string> Words, bool IsExact)> Tiers(string text, List<string> folded)
    {
        if (folded.Count == 0)
        {
            yield break;
        }

        if (SearchWords.HasMarks(text))
        {
            yield return (SearchWords.Exact(text), true);
        }

        if (folded.Count > 1)
        {
            yield return ([.. SearchWords.Pairs(folded)], false);
        }

        yield return (folded, false);
    }

    protected abstract Task<IReadOnlyList<SearchHit>> QueryAsync(
        Asker asker, IReadOnlyList<string> words, bool isExact, SearchKind? kind, int most, CancellationToken cancel);

    /// <summary>All words of an entry without marks, pairs of what is shown, and the words of its kind, agencies and readers.</summary>
    protected static IEnumerable<string> FoldedWords(SearchEntry entry) =>
        SearchWords.Folded($"{entry.Code} {entry.Title} {entry.Detail} {entry.Body}")
            .Concat(SearchWords.Pairs(SearchWords.Folded($"{entry.Code} {entry.Title} {entry.Detail}")))
            .Append(SearchWords.OfKind(entry.Kind)).Concat(entry.Agencies.Select(SearchWords.OfAgency)).Concat(entry.Readers.Select(SearchWords.OfReader));

    protected static IEnumerable<string> ExactWords(SearchEntry entry) =>
        SearchWords.Exact($"{entry.Code} {entry.Title} {entry.Detail} {entry.Body}");
}
