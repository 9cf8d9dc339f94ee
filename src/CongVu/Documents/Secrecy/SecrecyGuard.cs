using System.IO.Compression;
using CongVu.Files;
using CongVu.Outcomes;

namespace CongVu.Documents.Secrecy;

/// <summary>
/// Looks through a file for marks of secrecy before a byte of it is stored: its name, text, headers, text boxes, pages, pictures
/// (chặn nội dung mật). It reads from memory, pipes and the stream itself; every door through which files come in leads through it.
/// </summary>
internal sealed class SecrecyGuard
{
    private const int MostPictures = 4;
    private const int MostParts = 50;
    private const long MostPartBytes = 64L * 1024 * 1024;

    /// <summary>The kind of a file that bears no mark; the refusal of one that does.</summary>
    public async Task<Outcome<FileKind>> LookAsync(NewFile file, CancellationToken cancel)
    {
        if (SecrecyMarks.InName(file.Name) is { } named)
        {
            return FileRefusals.SecretContent(named, "tên tệp");
        }

        var kind = FileKinds.Of(file.Content);
        var found = await FindAsync(file.Content, kind, cancel);
        file.Content.Position = 0;
        return found is { } mark ? FileRefusals.SecretContent(mark.Mark, mark.Where) : kind;
    }

    private static async Task<(string Mark, string Where)?> FindAsync(Stream content, FileKind kind, CancellationToken cancel) => kind switch
    {
        FileKind.Pdf => First(await PageReading.OfPdfAsync(content, cancel), "trên trang văn bản"),
        FileKind.Docx or FileKind.Xlsx => First(OfficeText.Read(content) ?? [], "trong nội dung, đầu trang hoặc khung chữ")
            ?? First(await PicturesAsync(content, cancel), "trên ảnh chèn trong tệp"),
        FileKind.Png or FileKind.Jpeg => First([await PageReading.OfPictureAsync(content, cancel)], "trên ảnh"),
        FileKind.Zip => await InPackageAsync(content, cancel),
        FileKind.Unknown or FileKind.Xml or FileKind.WithMacros => null,
    };

    private static (string Mark, string Where)? First(IEnumerable<string> texts, string where) =>
        texts.Select(SecrecyMarks.InText).FirstOrDefault(mark => mark is not null) is { } found ? (found, where) : null;

    private static async Task<IReadOnlyList<string>> PicturesAsync(Stream content, CancellationToken cancel)
    {
        var texts = new List<string>();
        foreach (var picture in OfficeText.Pictures(content, MostPictures))
        {
            using var bytes = new MemoryStream(picture, writable: false);
            texts.Add(await PageReading.OfPictureAsync(bytes, cancel));
        }

        return texts;
    }

    // One level deep: what is packed in a package in a package is not looked at.
    private static async Task<(string Mark, string Where)?> InPackageAsync(Stream content, CancellationToken cancel)
    {
        using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in package.Entries.Where(entry => entry.Name.Length > 0 && entry.Length < MostPartBytes).Take(MostParts))
        {
            using var part = await UnpackAsync(entry, cancel);
            var kind = FileKinds.Of(part);
            var mark = SecrecyMarks.InName(entry.Name) ?? (kind is FileKind.Zip ? null : (await FindAsync(part, kind, cancel))?.Mark);
            if (mark is not null)
            {
                return (mark, "tệp trong gói nén");
            }
        }

        return null;
    }

    private static async Task<MemoryStream> UnpackAsync(ZipArchiveEntry entry, CancellationToken cancel)
    {
        var part = new MemoryStream();
        try
        {
            await using var packed = await entry.OpenAsync(cancel);
            await packed.CopyToAsync(part, cancel);
        }
        catch (InvalidDataException)
        {
            // Broken: what cannot be unpacked here cannot be read by anybody.
            part.SetLength(0);
        }

        part.Position = 0;
        return part;
    }
}
