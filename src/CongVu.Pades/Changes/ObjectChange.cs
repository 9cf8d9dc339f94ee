using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>One object number whose content differs between two revisions.</summary>
internal sealed record ObjectChange(int Number, PdfObject? Before, PdfObject? After)
{
    public bool IsNew => Before is null;

    public bool IsFreed => After is null;

    /// <summary>Every number that the newer revision's sections name and whose content really differs.</summary>
    public static Dictionary<int, ObjectChange> Collect(PdfFile before, PdfRevision newer)
    {
        var changes = new Dictionary<int, ObjectChange>();
        var containers = new HashSet<int>();
        foreach (var section in newer.Added)
        {
            foreach (var (number, entry) in section.Entries.Concat(section.Supplement?.Entries ?? []))
            {
                if (entry.Kind == XrefEntryKind.InStream)
                    containers.Add(entry.StreamNumber);
                if (number == 0 || changes.ContainsKey(number) || IsSection(newer, entry))
                    continue;
                if (Compare(before, newer.View, number) is { } change)
                    changes.Add(number, change);
            }
        }
        foreach (var number in containers)
            ForgetContainer(changes, number);
        return changes;
    }

    private static void ForgetContainer(Dictionary<int, ObjectChange> changes, int number)
    {
        // The objects inside are compared one by one; the new stream that holds them says nothing itself.
        if (changes.TryGetValue(number, out var change) && change.IsNew
            && change.After is PdfStream stream && stream.Dictionary["Type"] is PdfName { Value: "ObjStm" })
            changes.Remove(number);
    }

    private static bool IsSection(PdfRevision newer, XrefEntry entry) => entry.Kind == XrefEntryKind.InFile
        && newer.Added.Any(section => (section.IsStream && section.Offset == entry.Offset) || section.Supplement?.Offset == entry.Offset);

    private static ObjectChange? Compare(PdfFile before, PdfFile after, int number)
    {
        var had = before.TryFind(number, out var old) && old.Kind != XrefEntryKind.Free;
        var has = after.TryFind(number, out var now) && now.Kind != XrefEntryKind.Free;
        if (had && has && old == now && now.Kind == XrefEntryKind.InFile)
            return null;
        if (!had && !has)
            return null;
        var oldValue = had ? before.Get(new PdfReference(number, old.Generation)) : null;
        var newValue = has ? after.Get(new PdfReference(number, now.Generation)) : null;
        var isSame = had && has && old.Generation == now.Generation && (ReferenceEquals(oldValue, newValue) || oldValue!.Matches(newValue));
        return isSame ? null : new ObjectChange(number, oldValue, newValue);
    }
}
