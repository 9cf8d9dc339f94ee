using System.Xml.Linq;
using CongVu.DocumentFormat.Packages;
using static CongVu.DocumentFormat.Sheets.SheetNames;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>A spreadsheet file (.xlsx) opened for reading row after row.</summary>
public sealed class SheetFile : IDisposable
{
    private readonly OfficePackage package;
    private readonly Dictionary<string, string> parts = [];
    private readonly SharedTexts texts;
    private readonly DateFormats dates;

    private SheetFile(OfficePackage package, ReadingLimits limits)
    {
        this.package = package;
        var main = package.RelationshipsOf("").FirstOrDefault(link => link.Kind == "officeDocument")?.Target
            ?? throw new DocumentFormatException(DocumentFormatFault.WrongKind, "The package names no workbook.");
        var workbook = package.ReadXml(main);
        if (workbook.Name != S + "workbook")
            throw new DocumentFormatException(DocumentFormatFault.WrongKind, "The package is no spreadsheet of the usual kind (.xlsx).");
        var links = package.RelationshipsOf(main);
        foreach (var sheet in workbook.Elements(S + "sheets").Elements(S + "sheet"))
        {
            var id = (string?)sheet.Attribute(XNamespace.Get(Links) + "id");
            if (links.FirstOrDefault(link => link.Id == id && link.Kind == "worksheet") is { IsExternal: false } link && package.Has(link.Target))
                parts.TryAdd((string?)sheet.Attribute("name") ?? "", link.Target);
        }

        string? Part(string kind) => links.FirstOrDefault(link => link.Kind == kind && !link.IsExternal && package.Has(link.Target))?.Target;
        texts = SharedTexts.Read(package, Part("sharedStrings"), limits);
        var counts1904 = (string?)workbook.Element(S + "workbookPr")?.Attribute("date1904") is "1" or "true";
        dates = new(Part("styles") is { } styles ? package.ReadXml(styles) : null, counts1904);
    }

    /// <summary>The names of the sheets, in order.</summary>
    public IReadOnlyList<string> Sheets => [.. parts.Keys];

    /// <summary>Opens a file.</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no spreadsheet.</exception>
    public static SheetFile Open(Stream file, ReadingLimits? limits = null)
    {
        var package = OfficePackage.Open(file, limits ?? ReadingLimits.Usual);
        try
        {
            return OfficePackage.Guarded(() => new SheetFile(package, limits ?? ReadingLimits.Usual));
        }
        catch (DocumentFormatException)
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>The rows of a sheet that are written in the file, one at a time; of the first sheet unless named.</summary>
    /// <exception cref="DocumentFormatException">The sheet is missing or damaged.</exception>
    public IEnumerable<SheetRow> Rows(string? sheet = null)
    {
        var name = sheet ?? parts.Keys.FirstOrDefault() ?? "";
        if (!parts.TryGetValue(name, out var part))
            throw new DocumentFormatException(DocumentFormatFault.WrongKind, $"The file has no sheet '{name}'.");
        using var reader = package.OpenXml(part);
        var rows = new RowReader(reader, texts, dates);
        while (OfficePackage.Guarded(rows.Next) is { } row)
            yield return row;
    }

    /// <inheritdoc/>
    public void Dispose() => package.Dispose();
}
