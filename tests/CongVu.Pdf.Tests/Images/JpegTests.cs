using CongVu.Pdf.Fonts;
using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Tests.Judges;

namespace CongVu.Pdf.Tests.Images;

public sealed class JpegTests
{
    [Theory]
    [InlineData("progressive=n,quality=90", "")]
    [InlineData("progressive=y,quality=90", "")]
    [InlineData("progressive=n,quality=90", "-gray")]
    [InlineData("progressive=n,quality=90", "-jpegcmyk")]
    public void Files_of_another_program_pass_through_and_look_the_same(string options, string kind)
    {
        var jpeg = Sample(options, kind);

        var file = OnePage.OfPicture(RasterImage.Read(jpeg));

        Judge.AcceptsStructure(file);
        using var folder = new TemporaryFolder();
        var path = folder.Write("picture.pdf", file);
        Judge.Ask("pdfimages", "-all", path, Path.Combine(folder.Path, "out"));
        Assert.Equal(jpeg, folder.Read("out-000.jpg"));
        var page = Portable.Render(file);
        Assert.InRange(page.At(2, 2).Red, 240, 255);
        Assert.Contains(page.Points, point => point < 60);
    }

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    public void Rare_kinds_are_refused(byte frame)
    {
        var file = Sample();
        file[file.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]) + 1] = frame;

        Assert.Equal(PdfFault.NotSupported, FaultOf(file));
    }

    [Fact]
    public void A_file_without_its_end_is_refused()
    {
        var file = Sample();

        Assert.Equal(PdfFault.BadImage, FaultOf(file[..^2]));
    }

    [Fact]
    public void A_picture_without_rows_is_refused()
    {
        var file = Sample();
        var frame = file.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        file.AsSpan(frame + 5, 2).Clear();

        Assert.Equal(PdfFault.BadImage, FaultOf(file));
    }

    internal static byte[] Sample(string options = "progressive=n,quality=90", string kind = "")
    {
        var text = OnePage.OfText(FontLibrary.OfSystem.Get(FontFamily.Sans, FontStyle.Bold), "KHẨN", size: 30, width: 160);
        using var folder = new TemporaryFolder();
        var path = folder.Write("text.pdf", text);
        Judge.Ask("pdftoppm", ["-jpeg", "-jpegopt", options, .. kind.Length > 0 ? [kind] : Array.Empty<string>(), "-singlefile", path, Path.Combine(folder.Path, "text")]);
        return folder.Read("text.jpg");
    }

    private static PdfFault FaultOf(byte[] file) => Assert.Throws<PdfException>(() => RasterImage.Read(file)).Fault;
}
