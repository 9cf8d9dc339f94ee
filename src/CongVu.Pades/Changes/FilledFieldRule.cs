using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>May an existing field be filled? An empty signature field; the places for number and date; others where the author allowed it.</summary>
internal static class FilledFieldRule
{
    private static readonly string[] SignatureKeys = ["V", "AP", "AS", "F", "Ff", "MK", "M", "P", "DA", "DR", "Q"];
    private static readonly string[] TextKeys = ["V", "AP", "AS", "M", "Ff"];

    public static void Apply(Comparison comparison)
    {
        if (!comparison.Unexplained.Any(change => !change.IsNew))
            return;
        var before = FormFields.All(comparison.Before).Where(field => field.Reference is not null)
            .DistinctBy(field => field.Reference!.Number).ToDictionary(field => field.Reference!.Number);
        foreach (var field in FormFields.All(comparison.After))
        {
            if (field.Reference is { } reference && before.TryGetValue(reference.Number, out var old))
                Judge(comparison, old, field);
        }
    }

    /// <summary>Says which signature, time stamp or empty field was added.</summary>
    public static void ReportSignature(Comparison comparison, PdfDictionary field, int number)
    {
        var value = comparison.After.Dictionary(field["V"]);
        var name = comparison.After.Text(field["T"]) ?? "";
        var (kind, level, text) = value switch
        {
            null => (ChangeKind.EmptyFieldAdded, ChangeLevel.Technical, $"Thêm ô chữ ký trống {name}."),
            _ when comparison.After.Name(value["Type"]) == "DocTimeStamp" || comparison.After.Name(value["SubFilter"]) == "ETSI.RFC3161" =>
                (ChangeKind.TimestampAdded, ChangeLevel.SignaturesOnly, $"Thêm dấu thời gian {name}."),
            _ => (ChangeKind.SignatureAdded, ChangeLevel.SignaturesOnly, $"Thêm chữ ký {name}."),
        };
        comparison.Report(new DocumentChange(kind, level, text)
        {
            Objects = [number],
            Rectangle = PdfRectangle.From(comparison.After, field["Rect"]),
        });
    }

    private static void Judge(Comparison comparison, FormField old, FormField now)
    {
        var change = comparison.ChangeOf(now.Reference);
        var widgets = WidgetChanges(comparison, now.Dictionary);
        if (change is null && widgets.Count == 0 && comparison.ChangeOf(now.Dictionary["AP"]) is null)
            return;
        if (change is null && now.Value is not null && now.Kind == "Sig")
            return;
        if (comparison.Restrictions.IsLocked(now.Name))
        {
            comparison.Report(ChangeKind.LockedFieldChanged, ChangeLevel.Altered, $"Trường {now.Name} đã bị khóa khi ký nhưng vẫn bị thay đổi.", now.Reference!.Number);
            return;
        }
        var isSignature = now.Kind == "Sig";
        var keys = isSignature ? SignatureKeys : TextKeys;
        var fits = old.Kind == now.Kind && IsEmpty(comparison.Before, old.Value) && Differ(old.Dictionary, now.Dictionary, keys)
            && (isSignature ? IsNewSignature(comparison, now) : MayFill(comparison, now))
            && !SharesAppearance(comparison, old.Dictionary);
        if (!fits)
        {
            comparison.Report(ChangeKind.FieldChanged, ChangeLevel.Altered, $"Trường {now.Name} bị thay đổi sau khi ký.", now.Reference!.Number);
            return;
        }
        Explain(comparison, now, widgets, keys);
    }

    private static void Explain(Comparison comparison, FormField field, List<ObjectChange> widgets, string[] keys)
    {
        comparison.Explain(field.Reference!.Number);
        ExplainAppearance(comparison, field.Dictionary);
        comparison.ExplainNewBelow(field.Dictionary["V"]);
        comparison.ExplainNewBelow(field.Dictionary["MK"]);
        foreach (var widget in widgets)
        {
            if (widget is { IsNew: false, Before: PdfDictionary before, After: PdfDictionary after } && Differ(before, after, keys))
            {
                comparison.Explain(widget.Number);
                ExplainAppearance(comparison, after);
            }
        }
        if (field.Kind == "Sig")
            ReportSignature(comparison, field.Dictionary, field.Reference.Number);
        else
            ReportText(comparison, field);
    }

    private static void ReportText(Comparison comparison, FormField field)
    {
        var isReserved = ReservedFields.IsReserved(field.Name);
        comparison.Report(new DocumentChange(isReserved ? ChangeKind.NumberFilled : ChangeKind.FormFilled, ChangeLevel.Technical,
            isReserved ? $"Ghi số, ngày văn bản vào ô dành sẵn {field.Name}." : $"Điền trường {field.Name} (người ký đầu cho phép điền biểu mẫu).")
        {
            Objects = [field.Reference!.Number],
            Rectangle = PdfRectangle.From(comparison.After, field.Dictionary["Rect"]),
        });
    }

    private static bool MayFill(Comparison comparison, FormField field) =>
        comparison.After.Resolve(field.Value) is PdfString or PdfName
        && (ReservedFields.IsReserved(field.Name) || comparison.Restrictions.AllowsFormFilling);

    // A drawing prepared for this field and for something else at once is the mark of a prepared attack.
    private static bool SharesAppearance(Comparison comparison, PdfDictionary old) =>
        old["AP"] is PdfReference appearance && !comparison.MayOverwrite(appearance.Number);

    private static bool IsNewSignature(Comparison comparison, FormField field) =>
        comparison.ChangeOf(field.Dictionary["V"]) is { IsNew: true, After: PdfDictionary };

    private static bool IsEmpty(PdfFile file, PdfObject? value) => file.Resolve(value) switch
    {
        null => true,
        PdfString text => text.Bytes.Length == 0,
        PdfName name => name.Value == "Off",
        _ => false,
    };

    private static bool Differ(PdfDictionary before, PdfDictionary after, string[] onlyIn) =>
        before.Without(onlyIn).Matches(after.Without(onlyIn));

    private static List<ObjectChange> WidgetChanges(Comparison comparison, PdfDictionary field) =>
        (comparison.After.Array(field["Kids"]) ?? PdfArray.Empty).Select(comparison.ChangeOf).OfType<ObjectChange>().ToList();

    private static void ExplainAppearance(Comparison comparison, PdfDictionary widget)
    {
        var appearance = widget["AP"];
        ExplainOwn(comparison, appearance);
        foreach (var state in comparison.After.Dictionary(appearance) ?? PdfDictionary.Empty)
            ExplainOwn(comparison, state.Value);
        comparison.ExplainNewBelow(comparison.After.Resolve(appearance));
        comparison.ExplainNewBelow(appearance);
    }

    private static void ExplainOwn(Comparison comparison, PdfObject? value)
    {
        // An overwritten drawing must have been this widget's alone: a page could show it too.
        if (comparison.ChangeOf(value) is not { IsNew: false, After: not null } change || !comparison.MayOverwrite(change.Number))
            return;
        comparison.Explain(change.Number);
        comparison.ExplainNewBelow(change.After);
    }
}
