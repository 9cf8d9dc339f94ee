using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Tests.Judges;

namespace CongVu.Pdf.Tests.Fonts;

public sealed class FontLibraryTests
{
    [Fact]
    public void A_face_is_read_once_and_shared() =>
        Assert.Same(
            FontLibrary.OfSystem.Get(FontFamily.Sans, FontStyle.Bold),
            FontLibrary.OfSystem.Get(FontFamily.Sans, FontStyle.Bold));

    [Theory]
    [InlineData(FontFamily.Serif, FontStyle.Regular, 0)]
    [InlineData(FontFamily.Serif, FontStyle.Italic, -16)]
    [InlineData(FontFamily.Sans, FontStyle.BoldItalic, -12)]
    public void Italic_faces_lean_and_upright_ones_do_not(FontFamily family, FontStyle style, double angle) =>
        Assert.Equal(angle, FontLibrary.OfSystem.Get(family, style).Metrics.ItalicAngle, 1.0);

    [Fact]
    public void Only_the_serif_family_has_serifs()
    {
        Assert.True(FontLibrary.OfSystem.Get(FontFamily.Serif, FontStyle.Regular).Metrics.HasSerifs);
        Assert.False(FontLibrary.OfSystem.Get(FontFamily.Sans, FontStyle.Regular).Metrics.HasSerifs);
    }

    [Fact]
    public void A_folder_of_ones_own_goes_before_the_others()
    {
        using var folder = new TemporaryFolder();
        // The bold face under the name of the upright one, to tell the folders apart.
        folder.Write("times.ttf", File.ReadAllBytes(FontFiles.Named("LiberationSerif-Bold.ttf")));
        var library = new FontLibrary([folder.Path, .. FontLibrary.SystemFolders]);

        Assert.Contains("Bold", library.Get(FontFamily.Serif, FontStyle.Regular).Name, StringComparison.Ordinal);
        Assert.Contains("Italic", library.Get(FontFamily.Serif, FontStyle.Italic).Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_New_Roman_is_preferred_where_it_is_installed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("LiberationSerif-Regular.ttf", File.ReadAllBytes(FontFiles.Serif));
        folder.Write("times.ttf", File.ReadAllBytes(FontFiles.Named("LiberationSerif-Italic.ttf")));

        var font = new FontLibrary([folder.Path]).Get(FontFamily.Serif, FontStyle.Regular);

        Assert.Equal("LiberationSerif-Italic", font.Name);
    }

    [Fact]
    public void A_face_without_Vietnamese_letters_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("times.ttf", File.ReadAllBytes(FontFiles.Named("opens___.ttf")));
        folder.Write("LiberationSerif-Regular.ttf", File.ReadAllBytes(FontFiles.Serif));

        var font = new FontLibrary([folder.Path]).Get(FontFamily.Serif, FontStyle.Regular);

        Assert.Equal("LiberationSerif", font.Name);
    }

    [Fact]
    public void A_face_that_is_nowhere_is_refused_with_the_remedy()
    {
        using var folder = new TemporaryFolder();
        var library = new FontLibrary([folder.Path, Path.Combine(folder.Path, "missing")]);

        var fault = Assert.Throws<PdfException>(() => library.Get(FontFamily.Serif, FontStyle.Bold));

        Assert.Equal(PdfFault.NoFont, fault.Fault);
        Assert.Contains("fonts-liberation2", fault.Message, StringComparison.Ordinal);
    }
}
