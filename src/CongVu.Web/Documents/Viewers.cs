using CongVu.Files;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>Makes what the viewer shows of a document's files: the chosen one, with tabs for the others.</summary>
public sealed class Viewers(PagePictures pictures)
{
    /// <summary>Name of the chosen file in addresses.</summary>
    public const string Parameter = "xem-tep";

    /// <summary>A file to show.</summary>
    /// <param name="Name">As people call it.</param>
    /// <param name="Shown">The PDF, or the file itself where there is none.</param>
    public sealed record File(string Name, FileHash Shown);

    /// <param name="files">All files of the document, the main one first.</param>
    /// <param name="chosen">The hash in the address; the first file when it is none of these.</param>
    /// <param name="query">What else the address says, such as <c>xem=cho-ky</c>.</param>
    /// <param name="cancel">Stops counting pages.</param>
    public async Task<PageImages> OfAsync(IReadOnlyList<File> files, string? chosen, string query, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0)
        {
            return PageImages.None;
        }

        var shown = files.FirstOrDefault(file => file.Shown.ToString() == chosen) ?? files[0];
        var prefix = query.Length > 0 ? $"?{query}&{Parameter}=" : $"?{Parameter}=";
        return new PageImages($"/tep/{shown.Shown}", $"/tep/{shown.Shown}/trang", await pictures.CountPagesAsync(shown.Shown, cancel), shown.Name)
        {
            Tabs = [.. files.Select(file => new FileTab(file.Name, $"{prefix}{file.Shown}", file == shown))],
        };
    }
}
