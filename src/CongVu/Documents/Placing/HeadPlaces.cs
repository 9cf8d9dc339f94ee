using System.Globalization;
using System.Text.RegularExpressions;
using CongVu.Files;
using CongVu.Pdf.Reading;

namespace CongVu.Documents.Placing;

/// <summary>Finds what the head of a document leaves blank for number and date (boxes 3 and 4 of annex I of Decree 30).</summary>
internal static partial class HeadPlaces
{
    // The head ends where the text begins; dates further down are those of other documents.
    private const double HeadShare = 0.6;

    // Ascent and descent of Times together, as a share of the font size.
    private const double LineShare = 1.107;
    private const double Narrowest = 8, Widened = 14, YearWidth = 30;

    /// <summary>The blanks of number and date; what is printed already has no place, what is not printed at all gets a whole line.</summary>
    public static IEnumerable<SigningPlace> Find(PdfWords.Page page)
    {
        var head = page.Words.Where(word => word.Place.Bottom > page.Height * HeadShare).ToList();
        return Number(page, head).Concat(Date(page, head));
    }

    /// <summary>The number that is printed already, where somebody typed one; null while its place is blank.</summary>
    public static int? NumberOn(PdfWords.Page page)
    {
        var head = page.Words.Where(word => word.Place.Bottom > page.Height * HeadShare).ToList();
        var label = head.Find(word => word.Text is "Số:" or "Số");
        var printed = label is null ? null : head.Find(word => IsBeside(label, word) && PrintedNumber().IsMatch(word.Text));
        return printed is not null && int.TryParse(printed.Text[..printed.Text.IndexOf('/', StringComparison.Ordinal)], CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static IEnumerable<SigningPlace> Number(PdfWords.Page page, List<PdfWords.Word> head)
    {
        var at = head.FindIndex(word => word.Text is "Số:" or "Số");
        if (at < 0)
        {
            return [Line(PlaceKind.NumberLine, page, 0.08, 0.46)];
        }

        var label = head[at].Text is "Số" && Next(head, at) is { Text: ":" } colon ? colon : head[at];
        var notation = head.Skip(at + 1).FirstOrDefault(word => IsBeside(label, word) && word.Text.Contains('/', StringComparison.Ordinal));
        if (notation is null)
        {
            return [Gap(PlaceKind.Number, label, label.Place.Right + 34)];
        }

        return PrintedNumber().IsMatch(notation.Text) ? [] : [Gap(PlaceKind.Number, label, SlashOf(notation))];
    }

    private static IEnumerable<SigningPlace> Date(PdfWords.Page page, List<PdfWords.Word> head)
    {
        for (var at = 0; at < head.Count; at++)
        {
            if (head[at].Text is "ngày" && WordAfter(head, at, "tháng") is { } month && WordAfter(head, head.IndexOf(month), "năm") is { } year)
            {
                return Blanks(head, head[at], month, year);
            }
        }

        return [Line(PlaceKind.DateLine, page, 0.48, 0.93)];
    }

    private static IEnumerable<SigningPlace> Blanks(List<PdfWords.Word> head, PdfWords.Word day, PdfWords.Word month, PdfWords.Word year)
    {
        if (!HasDigits(head, day, month.Place.Left))
        {
            yield return Gap(PlaceKind.Day, day, month.Place.Left);
        }

        if (!HasDigits(head, month, year.Place.Left))
        {
            yield return Gap(PlaceKind.Month, month, year.Place.Left);
        }

        if (!HasDigits(head, year, double.MaxValue))
        {
            yield return Gap(PlaceKind.Year, year, year.Place.Right + YearWidth);
        }
    }

    private static bool HasDigits(List<PdfWords.Word> head, PdfWords.Word after, double until) =>
        head.Exists(word => IsBeside(after, word) && word.Place.Left < until && char.IsAsciiDigit(word.Text[0]));

    private static PdfWords.Word? WordAfter(List<PdfWords.Word> head, int at, string text) =>
        head.Skip(at + 1).Take(4).FirstOrDefault(word => word.Text == text && IsBeside(head[at], word));

    private static PdfWords.Word? Next(List<PdfWords.Word> head, int at) => at + 1 < head.Count ? head[at + 1] : null;

    private static bool IsBeside(PdfWords.Word left, PdfWords.Word right) =>
        right.Place.Left >= left.Place.Right - 1 && Math.Abs(right.Place.Bottom - left.Place.Bottom) < 4;

    // Dots that stand for the number may be one word with the notation.
    private static double SlashOf(PdfWords.Word notation) =>
        notation.Place.Left + notation.Place.Width * notation.Text.IndexOf('/', StringComparison.Ordinal) / notation.Text.Length;

    private static SigningPlace Gap(PlaceKind kind, PdfWords.Word left, double right)
    {
        var (from, until) = (left.Place.Right + 1, right);
        if (until - from < Narrowest)
        {
            (from, until) = ((from + until - Widened) / 2, (from + until + Widened) / 2);
        }

        var size = Math.Clamp(Math.Round(left.Place.Height / LineShare * 2) / 2, 9, 14);
        return SigningPlace.Of(kind, 0, new PdfRectangle(from, left.Place.Bottom, until, left.Place.Top), size);
    }

    // Where annex I draws the boxes, for a document without a head of its own.
    private static SigningPlace Line(PlaceKind kind, PdfWords.Page page, double from, double until) => SigningPlace.Of(
        kind, 0, new PdfRectangle(page.Width * from, page.Height * 0.865, page.Width * until, page.Height * 0.865 + 16));

    [GeneratedRegex(@"^\d+/")]
    private static partial Regex PrintedNumber();
}
