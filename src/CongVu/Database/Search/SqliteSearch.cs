using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database.Search;

/// <summary>Search on SQLite: FTS5 with the program's own words.</summary>
internal sealed class SqliteSearch(OfficeContext db) : SearchIndex(db)
{
    private const string Sql =
        """
        SELECT e.kind AS "Kind", e.subject AS "Subject", e.day AS "Day", e.code AS "Code", e.title AS "Title", e.detail AS "Detail"
        FROM search_words w JOIN search_entries e ON e.id = w.rowid
        WHERE search_words MATCH {0}
        ORDER BY w.rowid DESC LIMIT {1}
        """;

    public override async Task PutAsync(SearchEntry entry, CancellationToken cancel)
    {
        var subject = entry.Subject.ToByteArray(bigEndian: true);
        var ids = await Context.Database.SqlQuery<long>(
            $"""
            INSERT INTO search_entries (kind, subject, day, code, title, detail)
            VALUES ({entry.Kind.ToString()}, {subject}, {entry.Day?.ToString("O", CultureInfo.InvariantCulture)}, {entry.Code}, {entry.Title}, {entry.Detail})
            ON CONFLICT (subject) DO UPDATE SET day = excluded.day, code = excluded.code, title = excluded.title, detail = excluded.detail
            RETURNING id AS "Value"
            """).ToListAsync(cancel);
        await Context.Database.ExecuteSqlAsync($"DELETE FROM search_words WHERE rowid = {ids[0]}", cancel);
        await Context.Database.ExecuteSqlAsync(
            $"INSERT INTO search_words (rowid, folded, exact) VALUES ({ids[0]}, {string.Join(' ', FoldedWords(entry))}, {string.Join(' ', ExactWords(entry))})",
            cancel);
    }

    protected override async Task<IReadOnlyList<SearchHit>> QueryAsync(
        Asker asker, IReadOnlyList<string> words, bool isExact, SearchKind? kind, int most, CancellationToken cancel)
    {
        var rows = await Context.Database.SqlQueryRaw<Row>(Sql, Match(words, isExact, kind, asker), most).ToListAsync(cancel);
        return [.. rows.Select(row => row.Hit())];
    }

    private static string Match(IReadOnlyList<string> words, bool isExact, SearchKind? kind, Asker asker)
    {
        var column = isExact ? "exact" : "folded";
        var terms = words.Select((word, index) => $"{column} : \"{word}\"{(index == words.Count - 1 ? "*" : "")}").ToList();
        if (kind is { } wanted)
        {
            terms.Add($"folded : \"{SearchWords.OfKind(wanted)}\"");
        }

        terms.Add($"({string.Join(" OR ", SearchWords.OfAsker(asker).Select(word => $"folded : \"{word}\""))})");
        return string.Join(" AND ", terms);
    }

    private sealed record Row(string Kind, byte[] Subject, string? Day, string Code, string Title, string Detail)
    {
        public SearchHit Hit() => new(
            Enum.Parse<SearchKind>(Kind), new Guid(Subject, bigEndian: true), Day is null ? null : DateOnly.ParseExact(Day, "O", CultureInfo.InvariantCulture),
            Code, Title, Detail);
    }
}
