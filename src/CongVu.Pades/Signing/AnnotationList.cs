using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Signing;

/// <summary>Adds a widget to the annotations of a page, rewriting only the object that really changes.</summary>
internal static class AnnotationList
{
    public static void Append(PdfUpdate update, PdfPage page, PdfReference widget)
    {
        var current = update.Current(page.Reference) as PdfDictionary ?? page.Dictionary;
        var annotations = current["Annots"];
        var list = (update.Current(annotations) as PdfArray ?? PdfArray.Empty).Append(widget);
        if (annotations is PdfReference reference)
            update.Set(reference, list);
        else
            update.Set(page.Reference, current.With("Annots", list));
    }
}
