using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>Two neighbouring revisions side by side: every changed object is suspicious until a rule explains it.</summary>
internal sealed class Comparison(PdfRevision older, PdfRevision newer, ChangeRestrictions restrictions, ComparisonBudget budget)
{
    private readonly Dictionary<int, ObjectChange> changes = ObjectChange.Collect(older.View, newer);
    private readonly HashSet<int> explained = [];
    private readonly List<DocumentChange> found = [];
    private ReferenceMap? references;

    public PdfFile Before => older.View;

    public PdfFile After => newer.View;

    public ChangeRestrictions Restrictions => restrictions;

    /// <summary>Widgets of signature fields that a rule accepted: they may stand in the Annots of a page.</summary>
    public HashSet<int> AcceptedWidgets { get; } = [];

    public ComparisonBudget Budget => budget;

    public ReferenceMap References => references ??= new ReferenceMap(older.View, budget);

    public IReadOnlyList<DocumentChange> Found => found;

    public IEnumerable<ObjectChange> Unexplained => changes.Values.Where(change => !explained.Contains(change.Number));

    public ObjectChange? ChangeOf(PdfObject? value) =>
        value is PdfReference reference ? changes.GetValueOrDefault(reference.Number) : null;

    public void Explain(int number) => explained.Add(number);

    public void Report(ChangeKind kind, ChangeLevel level, string text, params IReadOnlyList<int> objects) =>
        Report(new DocumentChange(kind, level, text) { Objects = objects });

    public void Report(DocumentChange change) => found.Add(change);

    /// <summary>An existing object that may be overwritten only because nothing else refers to it.</summary>
    public bool MayOverwrite(int number) => References.HasOneOwner(number);

    /// <summary>
    /// Explains all new objects that hang below a value. Existing objects that changed are left to other rules,
    /// and so is a number that the older revision already referred to: there it would now show something.
    /// </summary>
    public void ExplainNewBelow(PdfObject? value)
    {
        var pending = new Stack<PdfObject?>([value]);
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case PdfReference reference when changes.TryGetValue(reference.Number, out var change)
                    && change.IsNew && !References.IsDangling(reference.Number) && explained.Add(reference.Number):
                    pending.Push(change.After);
                    break;
                case PdfArray array:
                    foreach (var item in array)
                        pending.Push(item);
                    break;
                case PdfDictionary dictionary:
                    foreach (var entry in dictionary)
                        pending.Push(entry.Value);
                    break;
                case PdfStream stream:
                    pending.Push(stream.Dictionary);
                    break;
            }
        }
    }
}
