using System.IO.Compression;

namespace CongVu.Files;

/// <summary>What a file is by its content, whatever its name says (loại tệp).</summary>
public enum FileKind
{
    Unknown,
    Pdf,
    Docx,
    Xlsx,
    Png,
    Jpeg,
    Zip,
    Xml,

    /// <summary>An office file that carries macros: refused everywhere.</summary>
    WithMacros,
}

/// <summary>Tells the kind of a file from its first bytes and, for packages, from the names of its parts.</summary>
public static class FileKinds
{
    private const int EnoughParts = 10_000;

    /// <summary>Reads the kind; the stream must be seekable and is left at its start.</summary>
    public static FileKind Of(Stream content)
    {
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        var kind =
            head.StartsWith("%PDF-"u8) ? FileKind.Pdf :
            head.StartsWith("PK\x3\x4"u8) ? OfPackage(content) :
            head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? FileKind.Png :
            head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? FileKind.Jpeg :
            head.StartsWith("<?xml"u8) ? FileKind.Xml :
            FileKind.Unknown;
        content.Position = 0;
        return kind;
    }

    public static string MediaTypeOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Zip => "application/zip",
        FileKind.Xml => "application/xml",
        FileKind.Unknown or FileKind.WithMacros => "application/octet-stream",
    };

    private static FileKind OfPackage(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var names = package.Entries.Take(EnoughParts).Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return
                names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? FileKind.WithMacros :
                names.Contains("word/document.xml") ? FileKind.Docx :
                names.Contains("xl/workbook.xml") ? FileKind.Xlsx :
                FileKind.Zip;
        }
        catch (InvalidDataException)
        {
            return FileKind.Unknown;
        }
    }
}
