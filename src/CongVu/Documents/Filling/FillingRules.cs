using CongVu.DocumentFormat.Word;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>What a list must be to fill a model: every finding at once, before any document is made.</summary>
internal static class FillingRules
{
    private const int LongestValue = 500, RowsNamed = 20;

    public static Refusals Check(string subject, IReadOnlyList<string> fields, FieldTable table)
    {
        var lacking = fields.Where(field => !table.Columns.Contains(field, StringComparer.OrdinalIgnoreCase)).ToList();
        return new Refusals()
            .Unless(fields.Count > 0, FillingRefusals.NoFields)
            .Unless(table.Rows.Count <= FillModel.Most, FillingRefusals.TooManyRows(table.Rows.Count, FillModel.Most))
            .Unless(lacking.Count == 0, FillingRefusals.ColumnsMissing(string.Join(", ", lacking.Select(field => $"“{field}”"))))
            .Add(Twice(table))
            .Add(fields.Select(field => (field, Rows: RowsWhere(table, field, value => value.Length == 0)))
                .Where(found => found.Rows.Count > 0).Select(found => FillingRefusals.Empty(found.field, Listed(found.Rows))))
            .Add(fields.Select(field => (field, Rows: RowsWhere(table, field, value => value.Length > LongestValue || value.AsSpan().ContainsAny("«»"))))
                .Where(found => found.Rows.Count > 0).Select(found => FillingRefusals.Unfit(found.field, Listed(found.Rows))))
            .Add(Same(fields, table))
            .Add(lacking.Count > 0 ? [] : LongSubjects(subject, fields, table));
    }

    private static IEnumerable<Refusal> LongSubjects(string subject, IReadOnlyList<string> fields, FieldTable table) => table.Rows
        .Where(row => FieldForm.Fill(subject, table.ValuesOf(row, fields)).Length > DraftRules.LongestSubject)
        .Select(row => FillingRefusals.LongSubject(row.Number));

    private static List<int> RowsWhere(FieldTable table, string field, Func<string, bool> isSo) =>
        [.. table.Column(field).Where(cell => isSo(cell.Value)).Select(cell => cell.Row)];

    private static IEnumerable<Refusal> Twice(FieldTable table) => table.Columns.Where(name => name.Length > 0)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => FillingRefusals.ColumnTwice(same.Key));

    // The same document twice would get two numbers.
    private static IEnumerable<Refusal> Same(IReadOnlyList<string> fields, FieldTable table) =>
        fields.Count == 0 ? [] : fields.SelectMany(table.Column).GroupBy(cell => cell.Row, cell => cell.Value)
            .GroupBy(row => string.Join('\t', row), row => row.Key).Where(same => same.Count() > 1).Select(same => FillingRefusals.SameRows(Listed([.. same])));

    private static string Listed(List<int> rows) => string.Join(", ", rows.Take(RowsNamed)) + (rows.Count > RowsNamed ? $" và {rows.Count - RowsNamed} dòng nữa" : "");
}
