using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>May a field be added? Only a signature field made of new objects, without actions, under a new name.</summary>
internal static class NewFieldRule
{
    // A seal is a fiftieth of a page; a widget this large is there to hide something.
    private const double LargestShare = 0.3;
    private const double LargestArea = 150_000;

    private static readonly HashSet<string> Permitted =
    [
        "Type", "Subtype", "FT", "T", "F", "Ff", "Rect", "P", "V", "AP", "MK", "DA", "DR", "Q", "Lock", "SV", "Kids",
        "Parent", "TU", "TM", "Border", "BS", "StructParent", "M", "NM", "H", "AS", "Contents", "C",
    ];

    public static void Apply(Comparison comparison, PdfObject item, HashSet<string> names)
    {
        if (comparison.ChangeOf(item) is not { IsNew: true, After: PdfDictionary field } change
            || comparison.After.Name(field["FT"]) != "Sig" || field["Parent"] is not null
            || !field.Keys.All(Permitted.Contains) || !names.Add(comparison.After.Text(field["T"]) ?? ""))
        {
            comparison.Report(ChangeKind.FormChanged, ChangeLevel.Altered, "Có trường được thêm vào biểu mẫu mà không phải trường chữ ký mới.",
                item is PdfReference reference ? [reference.Number] : []);
            return;
        }
        if (field["V"] is { } value && comparison.ChangeOf(value) is not { IsNew: true, After: PdfDictionary })
        {
            comparison.Report(ChangeKind.FormChanged, ChangeLevel.Altered, "Trường chữ ký mới dùng lại một chữ ký cũ.", change.Number);
            return;
        }
        Accept(comparison, change.Number, field);
        foreach (var kid in comparison.After.Array(field["Kids"]) ?? PdfArray.Empty)
            AcceptWidget(comparison, kid);
        FilledFieldRule.ReportSignature(comparison, field, change.Number);
        if (comparison.References.IsDangling(change.Number))
            comparison.Report(ChangeKind.LateObject, ChangeLevel.Technical, "Số đối tượng của trường chữ ký đã được nhắc tới trước khi có trường.", change.Number);
    }

    private static void AcceptWidget(Comparison comparison, PdfObject kid)
    {
        if (comparison.ChangeOf(kid) is { IsNew: true, After: PdfDictionary widget } change
            && comparison.After.Name(widget["Subtype"]) == "Widget" && widget.Keys.All(Permitted.Contains))
            Accept(comparison, change.Number, widget);
    }

    private static void Accept(Comparison comparison, int number, PdfDictionary field)
    {
        comparison.Explain(number);
        comparison.AcceptedWidgets.Add(number);
        foreach (var entry in field)
        {
            if (entry.Key is not ("P" or "Parent" or "Kids"))
                comparison.ExplainNewBelow(entry.Value);
        }
        if (comparison.ChangeOf(field["Kids"]) is { IsNew: true } kids)
            comparison.Explain(kids.Number);
        CheckSize(comparison, number, field);
    }

    private static void CheckSize(Comparison comparison, int number, PdfDictionary field)
    {
        if (PdfRectangle.From(comparison.After, field["Rect"]) is not { } rectangle || rectangle.Area < LargestArea)
            return;
        var page = comparison.After.Dictionary(field["P"]);
        var media = PdfRectangle.From(comparison.After, page?["MediaBox"]) ?? PdfRectangle.A4;
        if (rectangle.Area > LargestShare * media.Area)
            comparison.Report(ChangeKind.FieldChanged, ChangeLevel.Altered, "Hình của chữ ký mới che phần lớn trang.", number);
    }
}
