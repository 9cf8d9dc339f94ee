using System.IO.Compression;
using System.Text;

namespace CongVu.DocumentFormat.Tests.Packages;

/// <summary>Packages made part by part, good and bad.</summary>
internal sealed class PackageOf
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, Action<Stream> Write)> parts = [];

    public static PackageOf Word(string body = "<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>") => new PackageOf()
        .With("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")
        .With("_rels/.rels", Links(("rId1", "officeDocument", "word/document.xml", false)))
        .With("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{Relations}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>""");

    public static string Links(params (string Id, string Kind, string Target, bool IsExternal)[] links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select(link => $"""<Relationship Id="{link.Id}" Type="{Relations}/{link.Kind}" Target="{link.Target}"{(link.IsExternal ? " TargetMode=\"External\"" : "")}/>"""))}</Relationships>""";

    public PackageOf With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public PackageOf With(string name, byte[] content) => With(name, stream => stream.Write(content));

    /// <summary>A part that is made while it is written.</summary>
    public PackageOf With(string name, Action<Stream> write)
    {
        parts.RemoveAll(part => part.Name == name);
        parts.Add((name, write));
        return this;
    }

    /// <summary>Adds a part even where one of the name is there.</summary>
    public PackageOf Adding(string name, byte[] content)
    {
        parts.Add((name, stream => stream.Write(content)));
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(stream);
            }
        }

        return file.ToArray();
    }

    public Stream File() => new MemoryStream(Bytes());
}
