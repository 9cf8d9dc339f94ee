using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Signing;

/// <summary>Puts a signature value into a field of the form: an empty one, or a new one on a page.</summary>
internal sealed class SignaturePlacement(PdfUpdate update, SignatureRequest request)
{
    // Printed, and locked against moving.
    private const int WidgetFlags = 132;

    private PdfFile File => update.File;

    /// <summary>Sets the field and everything that must point to it; returns the number of the signature value.</summary>
    public void Place(PdfReference value)
    {
        var fields = FormFields.All(File);
        var named = fields.Find(field => field.Name == request.FieldName);
        if (named is not null)
            Fill(named, value);
        else
            Create(value, request.FieldName ?? FreeName(fields));
        if (request.Certification is not null)
            Certify(value);
    }

    private void Fill(FormField field, PdfReference value)
    {
        if (field is not { Kind: "Sig", Value: null, Reference: { } reference })
            throw new PadesException(PadesFault.BadPlace, $"The field {field.Name} is not an empty signature field.");
        var filled = field.Dictionary.With("V", value);
        if (request.Appearance is { } appearance && FindPage(field.Dictionary["P"]) is { } page)
            filled = filled.With("AP", PdfDictionary.Of(("N", appearance.Draw(update, page))));
        update.Set(reference, filled);
        MarkForm(newField: null);
    }

    private void Create(PdfReference value, string name)
    {
        var appearance = request.Appearance;
        var page = PageAt(appearance?.PageIndex ?? 0);
        var field = update.Add(PdfDictionary.Of(
            ("Type", new PdfName("Annot")), ("Subtype", new PdfName("Widget")), ("FT", new PdfName("Sig")),
            ("T", PdfString.FromText(name)), ("F", WidgetFlags), ("P", page.Reference),
            ("Rect", appearance?.Place(page).ToArray() ?? [0, 0, 0, 0]), ("V", value),
            ("AP", appearance is null ? null : PdfDictionary.Of(("N", appearance.Draw(update, page))))));
        AddAnnotation(page, field);
        MarkForm(field);
    }

    private void AddAnnotation(PdfPage page, PdfReference widget)
    {
        var annotations = page.Dictionary["Annots"];
        var list = (File.Array(annotations) ?? PdfArray.Empty).Append(widget);
        // Only the object that really changes is written again.
        if (annotations is PdfReference reference)
            update.Set(reference, list);
        else
            update.Set(page.Reference, page.Dictionary.With("Annots", list));
    }

    private void MarkForm(PdfReference? newField)
    {
        var holder = File.Catalog["AcroForm"];
        var form = File.Dictionary(holder) ?? PdfDictionary.Empty;
        var marked = form.With("SigFlags", 3);
        var fields = form["Fields"];
        if (newField is not null)
        {
            var list = (File.Array(fields) ?? PdfArray.Empty).Append(newField);
            if (fields is PdfReference reference)
                update.Set(reference, list);
            else
                marked = marked.With("Fields", list);
        }
        if (marked.Matches(form))
            return;
        if (holder is PdfReference indirect)
            update.Set(indirect, marked);
        else
            update.Set(File.CatalogReference, File.Catalog.With("AcroForm", marked));
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

    private static string FreeName(List<FormField> fields)
    {
        for (var i = 1; ; i++)
        {
            var name = $"Signature{i}";
            if (!fields.Exists(field => field.Name == name || field.Name.StartsWith(name + ".", StringComparison.Ordinal)))
                return name;
        }
    }
}
