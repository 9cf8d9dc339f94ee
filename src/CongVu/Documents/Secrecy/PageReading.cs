using System.Globalization;
using System.Text;

namespace CongVu.Documents.Secrecy;

/// <summary>The words on the pages of a PDF: its text, and for scanned pages what Tesseract reads where it is installed (đọc ảnh trang).</summary>
internal static class PageReading
{
    private const int PagesLookedAt = 3;
    private const int EnoughLetters = 200;
    private const string Resolution = "150";
    private static readonly byte[] Image = "/Image"u8.ToArray();

    /// <summary>The texts of the whole file and, where its text is thin, of the pictures of its first pages.</summary>
    public static async Task<IReadOnlyList<string>> OfPdfAsync(Stream pdf, CancellationToken cancel)
    {
        var text = await TextAsync(pdf, cancel);
        var letters = text.Count(char.IsLetter);
        if (letters >= EnoughLetters || (letters > 0 && !await HasPicturesAsync(pdf, cancel)))
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

            using var drawn = new MemoryStream(picture, writable: false);
            texts.Add(await OfPictureAsync(drawn, cancel));
        }

        return texts;
    }

    /// <summary>What is read on a picture; empty where the program is missing.</summary>
    public static async Task<string> OfPictureAsync(Stream picture, CancellationToken cancel)
    {
        var read = await PipedProgram.RunAsync("tesseract", ["stdin", "stdout", "-l", "vie", "--psm", "4"], picture, cancel);
        return read is null ? "" : Encoding.UTF8.GetString(read).Normalize();
    }

    private static async Task<string> TextAsync(Stream pdf, CancellationToken cancel)
    {
        var read = await PipedProgram.RunAsync("pdftotext", ["-layout", "-enc", "UTF-8", "-q", "-", "-"], pdf, cancel);
        return read is null ? "" : Encoding.UTF8.GetString(read).Normalize();
    }

    // The dictionary of a picture stands in the open: a stream is never part of a compressed group of objects.
    private static async Task<bool> HasPicturesAsync(Stream pdf, CancellationToken cancel)
    {
        pdf.Position = 0;
        var buffer = new byte[1 << 16];
        int kept = 0, read;
        while ((read = await pdf.ReadAsync(buffer.AsMemory(kept), cancel)) > 0)
        {
            var filled = kept + read;
            if (NamesPicture(buffer.AsSpan(0, filled)))
            {
                return true;
            }

            kept = Math.Min(Image.Length, filled);
            buffer.AsSpan(filled - kept, kept).CopyTo(buffer);
        }

        return false;
    }

    // "/Image" and nothing behind it: "/ImageB" and its like only name procedures.
    private static bool NamesPicture(ReadOnlySpan<byte> bytes)
    {
        for (int at; (at = bytes.IndexOf(Image)) >= 0; bytes = bytes[(at + Image.Length)..])
        {
            if (at + Image.Length < bytes.Length && !char.IsAsciiLetterOrDigit((char)bytes[at + Image.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
