using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Signing;

/// <summary>Adds fields to the form of a file, rewriting only the objects that really change.</summary>
internal static class FormDictionary
{
    public static void Extend(PdfUpdate update, IReadOnlyList<PdfReference> newFields, int? signatureFlags)
    {
        var file = update.File;
        var holder = file.Catalog["AcroForm"];
        var form = file.Dictionary(holder) ?? PdfDictionary.Empty;
        var marked = signatureFlags is { } flags ? form.With("SigFlags", flags) : form;
        var fields = form["Fields"];
        if (newFields.Count > 0)
        {
            var list = newFields.Aggregate(file.Array(fields) ?? PdfArray.Empty, (all, field) => all.Append(field));
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
            update.Set(file.CatalogReference, file.Catalog.With("AcroForm", marked));
    }
}
