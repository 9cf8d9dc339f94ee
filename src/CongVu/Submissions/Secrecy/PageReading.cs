using System.Globalization;
using System.Text;

namespace CongVu.Submissions.Secrecy;

/// <summary>The words on the pages of a PDF: its text, and for scanned pages what Tesseract reads where it is installed (đọc ảnh trang).</summary>
internal static class PageReading
{
    private const int PagesLookedAt = 3;
    private const int EnoughLetters = 200;
    private const string Resolution = "150";

    /// <summary>The texts of the whole file and of the pictures of its first pages.</summary>
    public static async Task<IReadOnlyList<string>> OfPdfAsync(byte[] pdf, CancellationToken cancel)
    {
        var text = await TextAsync(pdf, cancel);
        if (text.Count(char.IsLetter) >= EnoughLetters)
        {
            return [text];
        }

        var texts = new List<string> { text };
        for (var page = 1; page <= PagesLookedAt; page++)
        {
            var number = page.ToString(CultureInfo.InvariantCulture);
            var picture = await PipedProgram.RunAsync("pdftoppm", ["-r", Resolution, "-gray", "-f", number, "-l", number, "-singlefile", "-"], pdf, cancel);
            if (picture is not { Length: > 0 })
            {
                break;
            }

            texts.Add(await OfPictureAsync(picture, cancel));
        }

        return texts;
    }

    /// <summary>What is read on a picture; empty where the program is missing.</summary>
    public static async Task<string> OfPictureAsync(byte[] picture, CancellationToken cancel)
    {
        var read = await PipedProgram.RunAsync("tesseract", ["stdin", "stdout", "-l", "vie", "--psm", "4"], picture, cancel);
        return read is null ? "" : Encoding.UTF8.GetString(read).Normalize();
    }

    private static async Task<string> TextAsync(byte[] pdf, CancellationToken cancel)
    {
        var read = await PipedProgram.RunAsync("pdftotext", ["-layout", "-enc", "UTF-8", "-q", "-", "-"], pdf, cancel);
        return read is null ? "" : Encoding.UTF8.GetString(read).Normalize();
    }
}
