using CongVu.Pades.Appearances;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Signing;

/// <summary>A place kept free on a page, as it is seen, in points.</summary>
public sealed record ReservedPlace(int PageIndex, PdfRectangle Place, double FontSize = 13, FontStyle Style = FontStyle.Regular)
{
    /// <summary>Where in the place the text stands.</summary>
    public ReservedAlignment Alignment { get; init; } = ReservedAlignment.Left;
}

/// <summary>Where a text stands in its place; the numbers are those of the field's Q.</summary>
public enum ReservedAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
}

/// <summary>
/// The places kept free for number and date: reserved before the leader signs, filled at issue, before the agency signs.
/// A date may have one place, or one each for day, month and year where the document prints the words between them.
/// Ô dành sẵn cho số và ngày văn bản.
/// </summary>
public static class ReservedFields
{
    public const string Number = "CongVuSoVanBan";
    public const string Date = "CongVuNgayVanBan";
    public const string Month = "CongVuThangVanBan";
    public const string Year = "CongVuNamVanBan";

    // The size and face of the text travel in the field's DA, so that filling needs nothing from outside.
    private const int ReadOnlyFlag = 1;
    private const int PrintedFlag = 4;

    // A number with more digits than its place has room for is written smaller, but never too small to read.
    private const double SmallestSize = 7;

    /// <summary>Whether a form field is one of these places.</summary>
    public static bool IsReserved(string fieldName) => fieldName is Number or Date or Month or Year;

    /// <summary>Appends the two empty places to a file that nobody has signed yet.</summary>
    public static byte[] Reserve(ReadOnlyMemory<byte> file, ReservedPlace number, ReservedPlace date) => Reserve(file, [(Number, number), (Date, date)]);

    /// <summary>Appends empty places, each under one of the reserved names, to a file that nobody has signed yet.</summary>
    public static byte[] Reserve(ReadOnlyMemory<byte> file, IReadOnlyList<(string Name, ReservedPlace Place)> places)
    {
        if (places.FirstOrDefault(place => !IsReserved(place.Name)).Name is { } foreign)
            throw new PadesException(PadesFault.BadPlace, $"{foreign} is no reserved place.");
        using var opened = PdfFile.Open(file);
        if (FormFields.All(opened).Any(field => field.Value is not null && field.Kind == "Sig"))
            throw new PadesException(PadesFault.Forbidden, "Places can be reserved only before the first signature.");
        var update = new PdfUpdate(opened);
        var fields = new List<PdfReference>();
        foreach (var (name, place) in places)
        {
            var page = PdfPages.At(opened, place.PageIndex)
                ?? throw new PadesException(PadesFault.BadPlace, $"The file has no page {place.PageIndex + 1}.");
            var field = update.Add(MakeField(name, place, page));
            AnnotationList.Append(update, page, field);
            fields.Add(field);
        }
        FormDictionary.Extend(update, fields, signatureFlags: null);
        return Appended(file, update);
    }

    /// <summary>Appends number and date to their places; each can be filled once.</summary>
    public static byte[] Fill(ReadOnlyMemory<byte> file, string number, string date) => Fill(file, [(Number, number), (Date, date)]);

    /// <summary>Appends texts to their places; each can be filled once.</summary>
    public static byte[] Fill(ReadOnlyMemory<byte> file, IReadOnlyList<(string Name, string Text)> texts)
    {
        using var opened = PdfFile.Open(file);
        SigningConditions.CheckFile(opened);
        var fields = FormFields.All(opened);
        var update = new PdfUpdate(opened);
        foreach (var (name, text) in texts)
        {
            if (fields.Find(field => field.Name == name) is not { Value: null, Reference: not null } field)
                throw new PadesException(PadesFault.BadPlace, $"The place {name} does not exist or is filled already.");
            FillField(update, field, text);
        }
        return Appended(file, update);
    }

    private static PdfDictionary MakeField(string name, ReservedPlace place, PdfPage page)
    {
        var rectangle = PagePlace.ToPage(page, place.Place);
        var face = place.Style.HasFlag(FontStyle.Italic) ? "TiIt" : "TiRo";
        return PdfDictionary.Of(
            ("Type", new PdfName("Annot")), ("Subtype", new PdfName("Widget")), ("FT", new PdfName("Tx")),
            ("T", PdfString.FromText(name)), ("F", PrintedFlag), ("Ff", ReadOnlyFlag), ("P", page.Reference),
            ("Rect", rectangle.ToArray()), ("Q", (int)place.Alignment), ("DA", PdfString.FromText($"/{face} {PdfSerializer.Format(place.FontSize)} Tf 0 g")));
    }

    private static void FillField(PdfUpdate update, FormField field, string text)
    {
        var page = PdfPages.Enumerate(update.File).First(candidate => candidate.Reference.Matches(field.Dictionary["P"]));
        var place = PdfRectangle.From(update.File, field.Dictionary["Rect"])
            ?? throw new PadesException(PadesFault.BadPlace, $"The place {field.Name} has no rectangle.");
        var alignment = (ReservedAlignment)(update.File.WholeNumber(field.Dictionary["Q"]) ?? 0);
        var drawing = new FieldText(text, update.File.Text(field.Dictionary["DA"]) ?? "", alignment, PagePlace.ToSeen(page, place));
        update.Set(field.Reference!, field.Dictionary.With("V", PdfString.FromText(text))
            .With("AP", PdfDictionary.Of(("N", drawing.AddTo(update, page)))));
    }

    private static byte[] Appended(ReadOnlyMemory<byte> file, PdfUpdate update)
    {
        var written = update.Write().Written;
        return [.. file.Span, .. written.Span];
    }

    /// <summary>One line of text as the field's DA wants it, on the base line of a reserved place.</summary>
    private sealed class FieldText(string text, string defaults, ReservedAlignment alignment, PdfRectangle place) : SignatureAppearance
    {
        public override PdfRectangle PlaceOn(PdfPage page) => place;

        protected override void Draw(AppearanceCanvas canvas)
        {
            var parts = defaults.Split(' ');
            var size = parts.Length > 1 && double.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : 13;
            var style = parts[0] == "/TiIt" ? FontStyle.Italic : FontStyle.Regular;
            var font = FontLibrary.OfSystem.Get(FontFamily.Serif, style);
            while (font.WidthOf(text, size) > canvas.Width + 0.5)
            {
                size -= 0.5;
                if (size < SmallestSize)
                    throw new PadesException(PadesFault.BadAppearance, $"«{text}» is wider than the place reserved for it.");
            }
            var top = (canvas.Height + size * (font.Metrics.Ascent + font.Metrics.Descent) / 1000) / 2;
            var left = (canvas.Width - font.WidthOf(text, size)) * (int)alignment / 2;
            canvas.Text([text], font, size, left, top, size);
        }
    }
}
