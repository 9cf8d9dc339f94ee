using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Signing;

/// <summary>A terminal field of the form with its full name and inherited kind.</summary>
internal sealed record FormField(string Name, PdfReference? Reference, PdfDictionary Dictionary, string? Kind, PdfObject? Value);

/// <summary>Walks the tree of form fields.</summary>
internal sealed class FormFields
{
    private const int DeepestTree = 32;
    private const int MostFields = 100_000;

    private readonly PdfFile file;
    private readonly List<FormField> found = [];
    private readonly HashSet<int> visited = [];
    private readonly HashSet<int> open = [];

    private FormFields(PdfFile file) => this.file = file;

    public static List<FormField> All(PdfFile file)
    {
        var fields = new FormFields(file);
        foreach (var field in file.Array(file.Dictionary(file.Catalog["AcroForm"])?["Fields"]) ?? PdfArray.Empty)
            fields.Visit(field, new Inherited("", null, null, 0));
        return fields.found;
    }

    public static IEnumerable<FormField> Signatures(PdfFile file) => All(file).Where(field => field.Kind == "Sig");

    /// <summary>Signature widgets that stand on a page but in no list of fields, as careless programs write them.</summary>
    public static List<FormField> UnlistedSignatures(PdfFile file)
    {
        var fields = new FormFields(file);
        foreach (var annotation in PdfPages.Enumerate(file).SelectMany(page => file.Array(page.Dictionary["Annots"]) ?? PdfArray.Empty))
        {
            if (file.Dictionary(annotation) is { } widget && file.Name(widget["FT"]) == "Sig")
                fields.Visit(annotation, new Inherited("", null, null, 0));
        }
        return fields.found;
    }

    private void Visit(PdfObject item, Inherited inherited)
    {
        var reference = item as PdfReference;
        if (reference is not null && open.Contains(reference.Number))
            throw new PdfException(PdfFault.BadStructure, "The tree of form fields does not end.");
        if (inherited.Depth > DeepestTree || found.Count > MostFields)
            throw new PdfException(PdfFault.TooComplex, "The tree of form fields is too deep or too large.");
        // Some programs list a field and once more its parent: the first place counts.
        if (reference is not null && !visited.Add(reference.Number))
            return;
        if (file.Dictionary(item) is not { } field)
            return;
        var own = inherited.Below(file, field);
        var kids = file.Array(field["Kids"]);
        if (kids?.Any(kid => file.Dictionary(kid)?.Contains("T") == true) != true)
        {
            found.Add(new FormField(own.Name, reference, field, own.Kind, own.Value));
            return;
        }
        VisitKids(kids, reference?.Number ?? -1, own);
    }

    private void VisitKids(PdfArray kids, int number, Inherited inherited)
    {
        open.Add(number);
        foreach (var kid in kids)
            Visit(kid, inherited);
        open.Remove(number);
    }

    /// <summary>What a field hands down to its kids.</summary>
    private sealed record Inherited(string Name, string? Kind, PdfObject? Value, int Depth)
    {
        public Inherited Below(PdfFile file, PdfDictionary field)
        {
            var own = file.Text(field["T"]);
            var name = own is null ? Name : Name.Length == 0 ? own : $"{Name}.{own}";
            return new(name, file.Name(field["FT"]) ?? Kind, field["V"] ?? Value, Depth + 1);
        }
    }
}
