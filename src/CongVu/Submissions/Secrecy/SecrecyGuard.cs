using CongVu.Files;
using CongVu.Outcomes;

namespace CongVu.Submissions.Secrecy;

/// <summary>
/// Looks through a file for marks of secrecy before a byte of it is stored: its name, text, headers, text boxes, pages
/// (chặn nội dung mật). The file stays in memory and in pipes.
/// </summary>
internal sealed class SecrecyGuard
{
    private const int MostMegabytes = 60;
    private const int MostPictures = 4;

    /// <summary>A file that was looked through.</summary>
    public sealed record Looked(byte[] Content, FileKind Kind);

    public async Task<Outcome<Looked>> LookAsync(NewFile file, CancellationToken cancel)
    {
        if (SecrecyMarks.InName(file.Name) is { } named)
        {
            return SubmissionRefusals.SecretContent(named, "tên tệp");
        }

        if (await ReadAsync(file.Content, cancel) is not { } content)
        {
            return SubmissionRefusals.PaperTooLarge(MostMegabytes);
        }

        using var stream = new MemoryStream(content, writable: false);
        var kind = FileKinds.Of(stream);
        return await FindAsync(content, kind, cancel) is { } found
            ? SubmissionRefusals.SecretContent(found.Mark, found.Where)
            : new Looked(content, kind);
    }

    private static async Task<(string Mark, string Where)?> FindAsync(byte[] content, FileKind kind, CancellationToken cancel) => kind switch
    {
        FileKind.Pdf => First(await PageReading.OfPdfAsync(content, cancel), "trên trang văn bản"),
        FileKind.Docx or FileKind.Xlsx => First(OfficeText.Read(content) ?? [], "trong nội dung, đầu trang hoặc khung chữ")
            ?? First(await PicturesAsync(content, cancel), "trên ảnh chèn trong tệp"),
        FileKind.Unknown or FileKind.Png or FileKind.Jpeg or FileKind.Zip or FileKind.Xml or FileKind.WithMacros => null,
    };

    private static (string Mark, string Where)? First(IEnumerable<string> texts, string where) =>
        texts.Select(SecrecyMarks.InText).FirstOrDefault(mark => mark is not null) is { } found ? (found, where) : null;

    private static async Task<IReadOnlyList<string>> PicturesAsync(byte[] content, CancellationToken cancel)
    {
        var texts = new List<string>();
        foreach (var picture in OfficeText.Pictures(content, MostPictures))
        {
            texts.Add(await PageReading.OfPictureAsync(picture, cancel));
        }

        return texts;
    }

    private static async Task<byte[]?> ReadAsync(Stream content, CancellationToken cancel)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await content.ReadAsync(buffer, cancel)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MostMegabytes * 1024L * 1024)
            {
                return null;
            }
        }

        return copy.ToArray();
    }
}
