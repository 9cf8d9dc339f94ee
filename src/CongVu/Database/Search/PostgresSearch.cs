using Microsoft.EntityFrameworkCore;

namespace CongVu.Database.Search;

/// <summary>Search on PostgreSQL: a tsvector of the program's own words under a GIN index.</summary>
internal sealed class PostgresSearch(OfficeContext db) : SearchIndex(db)
{
    // Marks the words that keep their own marks, beside the folded ones in the same vector.
    private const string ExactMark = "=";

    public override async Task PutAsync(SearchEntry entry, CancellationToken cancel)
    {
        var words = FoldedWords(entry).Concat(ExactWords(entry).Select(word => ExactMark + word)).Distinct().ToArray();
        await Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_entries (kind, subject, day, code, title, detail, words)
            VALUES ({entry.Kind.ToString()}, {entry.Subject}, {entry.Day}, {entry.Code}, {entry.Title}, {entry.Detail}, array_to_tsvector({words}))
            ON CONFLICT (subject) DO UPDATE
            SET day = excluded.day, code = excluded.code, title = excluded.title, detail = excluded.detail, words = excluded.words
            """,
            cancel);
    }

    protected override async Task<IReadOnlyList<SearchHit>> QueryAsync(
        Asker asker, IReadOnlyList<string> words, bool isExact, SearchKind? kind, int most, CancellationToken cancel)
    {
        var query = Query(words, isExact, kind, asker);
        var rows = await Context.Database.SqlQuery<Row>(
            $"""
            SELECT e.kind AS "Kind", e.subject AS "Subject", e.day AS "Day", e.code AS "Code", e.title AS "Title", e.detail AS "Detail"
            FROM search_entries e
            WHERE e.words @@ {query}::tsquery
            ORDER BY e.id DESC LIMIT {most}
            """).ToListAsync(cancel);
        return [.. rows.Select(row => new SearchHit(Enum.Parse<SearchKind>(row.Kind), row.Subject, row.Day, row.Code, row.Title, row.Detail))];
    }

    // Words are letters and digits only, so they need no escaping inside the quotes.
    private static string Query(IReadOnlyList<string> words, bool isExact, SearchKind? kind, Asker asker)
    {
        var mark = isExact ? ExactMark : "";
        var terms = words.Select((word, index) => $"'{mark}{word}'{(index == words.Count - 1 ? ":*" : "")}").ToList();
        if (kind is { } wanted)
        {
            terms.Add($"'{SearchWords.OfKind(wanted)}'");
        }

        terms.Add($"({string.Join(" | ", SearchWords.OfAsker(asker).Select(word => $"'{word}'"))})");
        return string.Join(" & ", terms);
    }

    private sealed record Row(string Kind, Guid Subject, DateOnly? Day, string Code, string Title, string Detail);
}
