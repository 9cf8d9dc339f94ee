using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Signing;

/// <summary>A terminal field of the form with its full name and inherited kind.</summary>
internal sealed record FormField(string Name, PdfReference? Reference, PdfDictionary Dictionary, string? Kind, PdfObject? Value);

/// <summary>Walks the tree of form fields.</summary>
internal static class FormFields
{
    private const int DeepestTree = 32;
    private const int MostFields = 100_000;

    public static List<FormField> All(PdfFile file)
    {
        var found = new List<FormField>();
        if (file.Dictionary(file.Catalog["AcroForm"]) is not { } form)
            return found;
        var visited = new HashSet<int>();
        foreach (var field in file.Array(form["Fields"]) ?? PdfArray.Empty)
            Visit(file, field, "", null, null, 0, visited, found);
        return found;
    }

    public static IEnumerable<FormField> Signatures(PdfFile file) => All(file).Where(field => field.Kind == "Sig");

    private static void Visit(PdfFile file, PdfObject item, string parent, string? kind, PdfObject? value, int depth, HashSet<int> visited, List<FormField> found)
    {
        var reference = item as PdfReference;
        if (reference is not null && !visited.Add(reference.Number))
            throw new PdfException(PdfFault.BadStructure, "The tree of form fields does not end.");
        if (depth > DeepestTree || found.Count > MostFields)
            throw new PdfException(PdfFault.TooComplex, "The tree of form fields is too deep or too large.");
        if (file.Dictionary(item) is not { } field)
            return;
        var own = file.Text(field["T"]);
        var name = own is null ? parent : parent.Length == 0 ? own : $"{parent}.{own}";
        kind = file.Name(field["FT"]) ?? kind;
        value = field["V"] ?? value;
        var kids = file.Array(field["Kids"]);
        var hasFields = kids?.Any(kid => file.Dictionary(kid)?.Contains("T") == true) == true;
        if (!hasFields)
        {
            found.Add(new FormField(name, reference, field, kind, value));
            return;
        }
        foreach (var kid in kids!)
            Visit(file, kid, name, kind, value, depth + 1, visited, found);
    }
}
