using CongVu.Documents;
using CongVu.Files;

namespace CongVu.Exchange;

/// <summary>A file of a package as it leaves: sealed PDFs, and enclosed drafts as they are (tệp gửi đi).</summary>
internal sealed record SentFile(FilePart Part, string Name, FileHash Hash)
{
    public static IReadOnlyList<SentFile> Of(OutgoingDocument document) =>
        [.. document.Parts.OrderBy(part => part.Kind is FilePart.Main ? 0 : 1).ThenBy(part => part.Ordinal).Select(part => new SentFile(part.Kind, NameOf(part), part.Current))];

    // The name speaks of the file that the author wrote; what leaves is its PDF.
    private static string NameOf(PackagePart part) => part.NeedsPdf ? Path.ChangeExtension(part.Name, ".pdf") : part.Name;
}
