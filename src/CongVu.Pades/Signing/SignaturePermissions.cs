using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Signing;

/// <summary>What the signatures already in a file forbid: DocMDP, FieldMDP, Lock.</summary>
internal static class SignaturePermissions
{
    /// <summary>The level of the certifying signature of a file, if it has one.</summary>
    public static int? Certification(PdfFile file) =>
        file.Dictionary(file.Catalog["Perms"]) is { } permissions && file.Dictionary(permissions["DocMDP"]) is { } signature
            ? TransformLevel(file, signature) ?? 2
            : null;

    /// <summary>P of the DocMDP transform of a signature, if it has one.</summary>
    public static int? TransformLevel(PdfFile file, PdfDictionary signature)
    {
        foreach (var reference in file.Array(signature["Reference"]) ?? PdfArray.Empty)
        {
            if (file.Dictionary(reference) is { } transform && file.Name(transform["TransformMethod"]) == "DocMDP")
                return (int)(file.WholeNumber(file.Dictionary(transform["TransformParams"])?["P"]) ?? 2);
        }
        return null;
    }

    /// <summary>The locks that a signature laid on form fields: FieldMDP transforms and the field's Lock.</summary>
    public static IEnumerable<FieldLock> Locks(PdfFile file, PdfDictionary field, PdfDictionary signature)
    {
        foreach (var reference in file.Array(signature["Reference"]) ?? PdfArray.Empty)
        {
            if (file.Dictionary(reference) is { } transform && file.Name(transform["TransformMethod"]) == "FieldMDP"
                && file.Dictionary(transform["TransformParams"]) is { } parameters)
                yield return FieldLock.Read(file, parameters);
        }
        if (file.Dictionary(field["Lock"]) is { } own)
            yield return FieldLock.Read(file, own);
    }
}

/// <summary>Which fields may no longer change.</summary>
internal sealed record FieldLock(string Action, IReadOnlySet<string> Fields, int? Level)
{
    public static FieldLock Read(PdfFile file, PdfDictionary dictionary) => new(
        file.Name(dictionary["Action"]) ?? "All",
        (file.Array(dictionary["Fields"]) ?? PdfArray.Empty).Select(file.Text).OfType<string>().ToHashSet(),
        (int?)file.WholeNumber(dictionary["P"]));

    public bool Covers(string name) => Action switch
    {
        "Include" => IsNamed(name),
        "Exclude" => !IsNamed(name),
        _ => true,
    };

    private bool IsNamed(string name) => Fields.Any(field => field == name || name.StartsWith(field + ".", StringComparison.Ordinal));
}
