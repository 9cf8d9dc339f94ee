using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Signing;

/// <summary>What kind of risk a file carries before it is signed.</summary>
public enum RiskKind
{
    ActiveContent,
    ExternalContent,
    FontNotEmbedded,
    UnreferencedObjects,
    Overlay,
    FieldOverText,
}

/// <summary>Something a signer should know before signing: the file could show something else later or elsewhere.</summary>
public sealed record SigningRisk(RiskKind Kind, string Text);

/// <summary>Looks for what shadow attacks and changing views are made of.</summary>
public static class SigningRisks
{
    private const int MostObjects = 200_000;

    private static readonly HashSet<string> ActiveKeys = ["AA", "JavaScript", "JS", "Launch", "RichMedia", "XFA"];

    /// <summary>Reads every object that can be reached; a file with a broken one is refused here.</summary>
    public static IReadOnlyList<SigningRisk> Find(PdfFile file)
    {
        _ = PdfPages.Enumerate(file).Count();
        var seen = new HashSet<int>();
        var found = new Dictionary<RiskKind, string>();
        var pending = new Stack<PdfObject>();
        foreach (var entry in file.Trailer.Without("Prev", "XRefStm"))
            pending.Push(entry.Value);
        while (pending.TryPop(out var value) && seen.Count < MostObjects)
            Visit(file, value, seen, pending, found);
        FindUnreferenced(file, seen, found);
        RequireReadable(file);
        return [.. found.Select(risk => new SigningRisk(risk.Key, risk.Value))];
    }

    private static void Visit(PdfFile file, PdfObject value, HashSet<int> seen, Stack<PdfObject> pending, Dictionary<RiskKind, string> found)
    {
        switch (value)
        {
            case PdfReference reference when seen.Add(reference.Number):
                pending.Push(file.Get(reference));
                break;
            case PdfArray array:
                foreach (var item in array)
                    pending.Push(item);
                break;
            case PdfStream stream:
                if (stream.Dictionary.Contains("F"))
                    found.TryAdd(RiskKind.ExternalContent, "Tệp lấy nội dung từ tệp bên ngoài.");
                pending.Push(stream.Dictionary);
                break;
            case PdfDictionary dictionary:
                Judge(file, dictionary, found);
                foreach (var entry in dictionary)
                    pending.Push(entry.Value);
                break;
        }
    }

    private static void Judge(PdfFile file, PdfDictionary dictionary, Dictionary<RiskKind, string> found)
    {
        if (dictionary.Keys.Any(ActiveKeys.Contains) || file.Name(dictionary["S"]) is "JavaScript" or "Launch")
            found.TryAdd(RiskKind.ActiveContent, "Tệp có nội dung chạy được (mã lệnh, tự mở, biểu mẫu động).");
        if (file.Name(dictionary["Type"]) == "Font" && IsNotEmbedded(file, dictionary))
            found.TryAdd(RiskKind.FontNotEmbedded, $"Phông chữ {file.Name(dictionary["BaseFont"])} không nhúng trong tệp: chữ có thể hiện khác ở máy khác.");
        if (file.Name(dictionary["Type"]) == "OCG")
            found.TryAdd(RiskKind.Overlay, "Tệp có lớp nội dung có thể ẩn, hiện.");
        if (file.Name(dictionary["FT"]) is "Tx" or "Ch" && !ReservedFields.IsReserved(file.Text(dictionary["T"]) ?? ""))
            found.TryAdd(RiskKind.FieldOverText, "Tệp có ô biểu mẫu còn sửa được, có thể phủ lên nội dung.");
    }

    private static bool IsNotEmbedded(PdfFile file, PdfDictionary font)
    {
        if (file.Name(font["Subtype"]) is "Type0" or "Type3")
            return false;
        return file.Dictionary(font["FontDescriptor"]) is not { } descriptor
            || !(descriptor.Contains("FontFile") || descriptor.Contains("FontFile2") || descriptor.Contains("FontFile3"));
    }

    private static void FindUnreferenced(PdfFile file, HashSet<int> seen, Dictionary<RiskKind, string> found)
    {
        var hidden = file.Sections.SelectMany(section => section.Entries).Where(item => item.Entry.Kind == XrefEntryKind.InFile && item.Number > 0)
            .Select(item => item.Number).Distinct().Count(number => !seen.Contains(number) && IsContent(file, number));
        if (hidden > 0)
            found.TryAdd(RiskKind.UnreferencedObjects, $"Tệp chứa {hidden} đối tượng không được dùng, có thể đã chuẩn bị sẵn để tráo nội dung.");
    }

    /// <summary>Objects in object streams are read whether or not anything refers to them: their stream as a whole must be sound.</summary>
    private static void RequireReadable(PdfFile file)
    {
        foreach (var (number, entry) in file.Sections.SelectMany(section => section.Entries).Where(item => item.Entry.Kind == XrefEntryKind.InStream).Take(MostObjects))
        {
            if (file.TryFind(number, out var current) && current == entry)
                file.Get(new PdfReference(number));
        }
    }

    private static bool IsContent(PdfFile file, int number)
    {
        if (!file.TryFind(number, out var entry) || entry.Kind != XrefEntryKind.InFile)
            return false;
        try
        {
            // Streams of cross-references and of objects are machinery; the first object of a linearized file too.
            return file.Get(new PdfReference(number, entry.Generation)) switch
            {
                PdfStream stream => file.Name(stream.Dictionary["Type"]) is not ("XRef" or "ObjStm"),
                PdfDictionary dictionary => !dictionary.Contains("Linearized"),
                _ => false,
            };
        }
        catch (PdfException)
        {
            return true;
        }
    }
}
