using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CongVu.Documents.Secrecy;

/// <summary>All words of a Word or Excel file, wherever they stand: body, headers, footers, text boxes, notes, cells, sheet headers, properties.</summary>
internal static class OfficeText
{
    private const long MostBytes = 64L * 1024 * 1024;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes };
    private static readonly string[] Lines = ["p", "si", "is", "title", "subject", "keywords", "description", "oddHeader", "evenHeader", "firstHeader", "oddFooter", "t"];

    /// <summary>A text for each part, one line for each paragraph or cell; null when the file cannot be looked through.</summary>
    public static IReadOnlyList<string>? Read(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var parts = package.Entries.Where(IsText).ToList();
            return parts.Sum(part => part.Length) > MostBytes ? null : [.. parts.Select(Read)];
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    /// <summary>The pictures inside: a scanned page may lie in a Word file.</summary>
    public static IReadOnlyList<byte[]> Pictures(Stream content, int most)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return [.. package.Entries.Where(IsPicture).Where(entry => entry.Length < MostBytes).Take(most).Select(Bytes)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    private static bool IsText(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) &&
        (entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ||
            entry.FullName.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase));

    private static bool IsPicture(ZipArchiveEntry entry) =>
        entry.FullName.Contains("/media/", StringComparison.OrdinalIgnoreCase) &&
        Path.GetExtension(entry.FullName).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".tif" or ".tiff" or ".bmp";

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Settings);
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        return string.Join('\n', root.DescendantsAndSelf().Where(element => Lines.Contains(element.Name.LocalName)).Select(Words).Where(line => line.Length > 0).Distinct());
    }

    // A text box is a paragraph within a paragraph: each speaks for itself. Sheet headers begin with codes such as &C.
    private static string Words(XElement line)
    {
        var texts = line.DescendantNodes().OfType<XText>().Where(text => text.Ancestors().First(element => Lines.Contains(element.Name.LocalName) && (element.Name.LocalName != "t" || element == line)) == line);
        var words = string.Concat(texts.Select(text => text.Value)).Normalize();
        return line.Name.LocalName.EndsWith("Header", StringComparison.Ordinal) || line.Name.LocalName.EndsWith("Footer", StringComparison.Ordinal)
            ? System.Text.RegularExpressions.Regex.Replace(words, "&(?:[LCRBIUE]|\"[^\"]*\"|[0-9]+|K[0-9A-F]{6})", "\n")
            : words;
    }
}
