using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CongVu.DocumentFormat.Packages;

/// <summary>Writes an Open XML package part after part; the same parts give the same bytes.</summary>
internal sealed class PackageWriter : IDisposable
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    // The earliest time that a ZIP archive can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    /// <summary>How every part is written.</summary>
    public static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = false };
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive archive;
    private readonly List<(string Part, string ContentType)> contentTypes = [];
    private readonly Dictionary<string, List<XElement>> links = [];

    public PackageWriter(Stream file) => archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins a part that is written as a stream; the next part begins when it is closed.</summary>
    public Stream Begin(string part, string contentType)
    {
        contentTypes.Add((part, contentType));
        return Open(part);
    }

    /// <summary>Adds a part whose content is made while it is written, so that it need not fit into memory.</summary>
    public void Add(string part, string contentType, XStreamingElement content)
    {
        using var stream = Begin(part, contentType);
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        content.WriteTo(writer);
    }

    public void Add(string part, string contentType, XElement content)
    {
        using var stream = Begin(part, contentType);
        Save(content, stream);
    }

    /// <summary>Says that a part refers to another; an empty name stands for the package itself.</summary>
    public string Link(string from, string kind, string target, string? type = null)
    {
        if (!links.TryGetValue(from, out var list))
            links.Add(from, list = []);
        var id = $"rId{list.Count + 1}";
        list.Add(new(Links + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type ?? Office + kind), new XAttribute("Target", target)));
        return id;
    }

    /// <summary>Writes what holds the package together; nothing may be added afterwards.</summary>
    public void Complete()
    {
        foreach (var (part, list) in links)
        {
            using var stream = Open(Relationship.ListOf(part));
            Save(new XElement(Links + "Relationships", list), stream);
        }

        using var types = Open("[Content_Types].xml");
        Save(
            new XElement(
                Types + "Types",
                new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
                contentTypes.Select(part => new XElement(Types + "Override", new XAttribute("PartName", "/" + part.Part), new XAttribute("ContentType", part.ContentType)))),
            types);
    }

    public void Dispose() => archive.Dispose();

    private Stream Open(string part)
    {
        var entry = archive.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Save(XElement content, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        content.WriteTo(writer);
    }
}
