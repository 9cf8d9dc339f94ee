using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>How often each object of a revision is referred to, and which references led nowhere.</summary>
internal sealed class ReferenceMap
{
    private const int MostObjects = 2_000_000;

    private readonly Dictionary<int, int> counts = [];
    private readonly HashSet<int> dangling = [];
    private readonly PdfFile file;
    private readonly ComparisonBudget budget;
    private readonly Stack<PdfObject> pending = new();

    public ReferenceMap(PdfFile file, ComparisonBudget budget)
    {
        this.file = file;
        this.budget = budget;
        // The keys of a cross-reference stream are not part of the document.
        foreach (var entry in file.Trailer.Without("Prev", "XRefStm"))
            pending.Push(entry.Value);
        while (pending.TryPop(out var value))
            Visit(value);
    }

    /// <summary>Exactly one place in the revision refers to the object.</summary>
    public bool HasOneOwner(int number) => counts.GetValueOrDefault(number) == 1;

    public bool IsReachable(int number) => counts.ContainsKey(number);

    /// <summary>The revision referred to this number although no such object existed.</summary>
    public bool IsDangling(int number) => dangling.Contains(number);

    private void Visit(PdfObject value)
    {
        switch (value)
        {
            case PdfReference reference: Follow(reference); break;
            case PdfDictionary dictionary: Push(dictionary); break;
            case PdfStream stream: Push(stream.Dictionary); break;
            case PdfArray array:
                foreach (var item in array.AsSpan())
                    PushIfNeeded(item);
                break;
        }
    }

    private void Push(PdfDictionary dictionary)
    {
        foreach (var entry in dictionary)
            PushIfNeeded(entry.Value);
    }

    private void PushIfNeeded(PdfObject value)
    {
        if (value is PdfReference or PdfArray or PdfDictionary or PdfStream)
            pending.Push(value);
    }

    private void Follow(PdfReference reference)
    {
        var seen = counts.GetValueOrDefault(reference.Number);
        counts[reference.Number] = seen + 1;
        if (seen > 0)
            return;
        // To look a number up is to ask one section after the other.
        budget.Take(file.Sections.Count);
        if (counts.Count > MostObjects)
            throw new PdfException(PdfFault.TooComplex, "The file has too many objects to compare.");
        if (!file.TryFind(reference.Number, out var entry) || entry.Kind == XrefEntryKind.Free)
        {
            dangling.Add(reference.Number);
            return;
        }
        try
        {
            Visit(file.Get(reference));
        }
        catch (PdfException)
        {
            // An object that cannot be read cannot refer to anything; should it change, that is found elsewhere.
        }
    }
}
