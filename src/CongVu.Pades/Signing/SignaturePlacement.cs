using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Signing;

/// <summary>Puts a signature value into a field of the form: an empty one, or a new one on a page.</summary>
internal sealed class SignaturePlacement(PdfUpdate update, string freeName, SignatureRequest? request = null)
{
    // Printed, and locked against moving.
    private const int WidgetFlags = 132;

    // SignaturesExist and AppendOnly.
    private const int SignaturesExist = 3;

    private PdfFile File => update.File;

    /// <summary>Sets the field and everything that must point to it; returns the number of the signature value.</summary>
    public void Place(PdfReference value)
    {
        var fields = FormFields.All(File);
        var named = fields.Find(field => field.Name == request?.FieldName);
        if (named is not null)
            Fill(named, value);
        else
            Create(value, request?.FieldName ?? FreeName(fields));
        if (request?.Certification is not null)
            Certify(value);
    }

    private void Fill(FormField field, PdfReference value)
    {
        if (field is not { Kind: "Sig", Value: null, Reference: { } reference })
            throw new PadesException(PadesFault.BadPlace, $"The field {field.Name} is not an empty signature field.");
        var filled = field.Dictionary.With("V", value);
        if (request?.Appearance is { } appearance && FindPage(field.Dictionary["P"]) is { } page)
            filled = filled.With("AP", PdfDictionary.Of(("N", appearance.AddTo(update, page))));
        update.Set(reference, filled);
        FormDictionary.Extend(update, [], SignaturesExist);
    }

    private void Create(PdfReference value, string name)
    {
        var appearance = request?.Appearance;
        var page = PageAt(appearance?.PageIndex ?? 0);
        var field = update.Add(PdfDictionary.Of(
            ("Type", new PdfName("Annot")), ("Subtype", new PdfName("Widget")), ("FT", new PdfName("Sig")),
            ("T", PdfString.FromText(name)), ("F", WidgetFlags), ("P", page.Reference),
            ("Rect", appearance?.WidgetRectangle(page).ToArray() ?? [0, 0, 0, 0]), ("V", value),
            ("AP", appearance is null ? null : PdfDictionary.Of(("N", appearance.AddTo(update, page))))));
        AnnotationList.Append(update, page, field);
        FormDictionary.Extend(update, [field], SignaturesExist);
    }

    private void Certify(PdfReference value)
    {
        var catalog = (PdfDictionary)update.Current(File.CatalogReference)!;
        var permissions = File.Dictionary(catalog["Perms"]) ?? PdfDictionary.Empty;
        update.Set(File.CatalogReference, catalog.With("Perms", permissions.With("DocMDP", value)));
    }

    private PdfPage PageAt(int index)
    {
        var page = index >= 0 ? PdfPages.At(File, index) : PdfPages.Enumerate(File).LastOrDefault();
        return page ?? throw new PadesException(PadesFault.BadPlace, $"The file has no page {index + 1}.");
    }

    private PdfPage? FindPage(PdfObject? reference) => reference is PdfReference wanted
        ? PdfPages.Enumerate(File).FirstOrDefault(page => page.Reference.Number == wanted.Number)
        : null;

    private string FreeName(List<FormField> fields)
    {
        for (var i = 1; ; i++)
        {
            var name = $"{freeName}{i}";
            if (!fields.Exists(field => field.Name == name || field.Name.StartsWith(name + ".", StringComparison.Ordinal)))
                return name;
        }
    }
}
