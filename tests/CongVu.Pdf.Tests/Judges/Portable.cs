using System.Globalization;
using System.Text;

namespace CongVu.Pdf.Tests.Judges;

/// <summary>A picture in the plainest of forms (PPM, PGM), as poppler writes it.</summary>
internal sealed record Portable(int Width, int Height, int Channels, byte[] Points)
{
    public static Portable Read(byte[] file)
    {
        var at = 0;
        var kind = Word(file, ref at);
        int width = Number(file, ref at), height = Number(file, ref at);
        if (kind == "P4")
            return new(width, height, 1, Unpack(file[at..], width, height));
        Number(file, ref at);
        return new(width, height, kind == "P6" ? 3 : 1, file[at..]);
    }

    /// <summary>The pictures of a PDF file, as they stand in it; a mask follows its picture.</summary>
    public static List<Portable> Extract(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("pictures.pdf", file);
        Judge.Ask("pdfimages", path, System.IO.Path.Combine(folder.Path, "out"));
        return [.. Directory.GetFiles(folder.Path, "out-*").Order(StringComparer.Ordinal).Select(name => Read(File.ReadAllBytes(name)))];
    }

    /// <summary>Renders a page of a PDF file in color.</summary>
    public static Portable Render(byte[] file, int page = 1, int dotsPerInch = 72, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.pdf", file), number = page.ToString(CultureInfo.InvariantCulture);
        Judge.Ask("pdftoppm", ["-f", number, "-l", number, "-r", dotsPerInch.ToString(CultureInfo.InvariantCulture), .. options, "-singlefile", path, System.IO.Path.Combine(folder.Path, "page")]);
        return Read(folder.Read("page.ppm"));
    }

    public (int Red, int Green, int Blue) At(int x, int y)
    {
        var i = (y * Width + x) * Channels;
        return Channels == 3 ? (Points[i], Points[i + 1], Points[i + 2]) : (Points[i], Points[i], Points[i]);
    }

    private static byte[] Unpack(byte[] bits, int width, int height)
    {
        var rowBytes = (width + 7) / 8;
        bool IsBlack(int x, int y) => (bits[y * rowBytes + x / 8] >> (7 - x % 8) & 1) == 1;
        return [.. from y in Enumerable.Range(0, height) from x in Enumerable.Range(0, width) select IsBlack(x, y) ? (byte)0 : (byte)255];
    }

    private static int Number(byte[] file, ref int at) => int.Parse(Word(file, ref at), CultureInfo.InvariantCulture);

    private static string Word(byte[] file, ref int at)
    {
        var start = at;
        while (!char.IsWhiteSpace((char)file[at]))
            at++;
        return Encoding.ASCII.GetString(file, start, at++ - start);
    }
}
