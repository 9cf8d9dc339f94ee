using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CongVu.DocumentFormat.Packages;

namespace CongVu.DocumentFormat.Word;

/// <summary>
/// A word processing document with named places «…», as Word shows them for mail merge (mẫu trộn thư): which there are, and the document
/// with all of them filled. Everything else of the file stays as it is.
/// </summary>
public static class FieldForm
{
    private static readonly string[] TextKinds = ["header", "footer", "footnotes", "endnotes"];

    /// <summary>The names between the marks, each once, in the order of the text: main text first.</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no document.</exception>
    public static IReadOnlyList<string> FieldsOf(Stream file, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var package = OfficePackage.Open(file, limits ?? ReadingLimits.Usual);
        return [.. TextParts(package).SelectMany(part => FieldText.NamesIn(package.ReadXml(part))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The names between the marks in a line of text.</summary>
    public static IEnumerable<string> FieldsOf(string text) => FieldText.NamesIn(text);

    /// <summary>The text with a value in every place that has one.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => FieldText.Fill(text, name => values.GetValueOrDefault(name));

    /// <summary>The same document with a value in every place that has one.</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no document.</exception>
    public static byte[] Fill(Stream file, IReadOnlyDictionary<string, string> values, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(values);
        var start = file.Position;
        var filled = new Dictionary<string, XElement>(StringComparer.OrdinalIgnoreCase);
        using (var package = OfficePackage.Open(file, limits ?? ReadingLimits.Usual))
        {
            foreach (var part in TextParts(package))
            {
                var text = package.ReadXml(part);
                FieldText.Fill(text, name => values.TryGetValue(name, out var value) ? SafeText.Clean(value) : null);
                filled.Add(part, text);
            }
        }

        file.Position = start;
        return OfficePackage.Guarded(() => Rewrite(file, filled));
    }

    private static List<string> TextParts(OfficePackage package)
    {
        var main = WordPackage.MainPartOf(package);
        return [main, .. package.RelationshipsOf(main)
            .Where(link => !link.IsExternal && TextKinds.Contains(link.Kind) && package.Has(link.Target)).Select(link => link.Target).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static byte[] Rewrite(Stream file, Dictionary<string, XElement> filled)
    {
        using var made = new MemoryStream();
        using (var source = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
                Copy(entry, target, filled);
        }

        return made.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target, Dictionary<string, XElement> filled)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = entry.LastWriteTime;
        using var to = copy.Open();
        if (filled.TryGetValue(entry.FullName.Replace('\\', '/').TrimStart('/'), out var text))
        {
            using var writer = XmlWriter.Create(to, PackageWriter.Settings);
            writer.WriteStartDocument(standalone: true);
            text.WriteTo(writer);
            return;
        }

        using var from = entry.Open();
        from.CopyTo(to);
    }
}
