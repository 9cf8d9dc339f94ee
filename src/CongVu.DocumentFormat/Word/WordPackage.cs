using System.Xml.Linq;
using CongVu.DocumentFormat.Packages;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>The parts of a word processing document, found by their relationships.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly OfficePackage package;
    private readonly string main;
    private readonly IReadOnlyList<Relationship> links;

    private WordPackage(OfficePackage package)
    {
        this.package = package;
        main = MainPartOf(package);
        Document = package.ReadXml(main);
        if (Document.Name != W + "document" || Document.Element(W + "body") is not { } body)
            throw new DocumentFormatException(DocumentFormatFault.WrongKind, "The package is no word processing document of the usual kind (.docx).");
        Body = body;
        links = package.RelationshipsOf(main);
    }

    public XElement Document { get; }

    public XElement Body { get; }

    public static WordPackage Open(Stream file, ReadingLimits limits)
    {
        var package = OfficePackage.Open(file, limits);
        try
        {
            return new(package);
        }
        catch (DocumentFormatException)
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The part that holds the text itself.</summary>
    public static string MainPartOf(OfficePackage package) =>
        package.RelationshipsOf("").FirstOrDefault(link => link.Kind == "officeDocument")?.Target
        ?? throw new DocumentFormatException(DocumentFormatFault.WrongKind, "The package names no main document.");

    /// <summary>The part of a kind that there is one of, such as styles.</summary>
    public XElement? Single(string kind) => Read(links.FirstOrDefault(link => link.Kind == kind));

    /// <summary>The part that a reference in the text names.</summary>
    public XElement? Referred(string? id) => Read(links.FirstOrDefault(link => link.Id == id));

    public void Dispose() => package.Dispose();

    private XElement? Read(Relationship? link) =>
        link is { IsExternal: false } && package.Has(link.Target) ? package.ReadXml(link.Target) : null;
}
