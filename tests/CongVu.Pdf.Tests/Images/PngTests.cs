using CongVu.Pdf.Images;
using CongVu.Pdf.Tests.Judges;

namespace CongVu.Pdf.Tests.Images;

public sealed class PngTests
{
    private const int Width = 21, Height = 19;

    public static TheoryData<int, int, bool> OpaqueKinds =>
        [.. from kind in new[] { (0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16) } from interlaced in new[] { false, true } select (kind.Item1, kind.Item2, interlaced)];

    [Theory]
    [MemberData(nameof(OpaqueKinds))]
    public void Gray_and_color_of_every_depth_are_shown_point_by_point(int colorType, int bits, bool interlaced)
    {
        var png = new PngFile(Width, Height, colorType, bits) { Interlaced = interlaced };
        var most = (1 << bits) - 1;
        int Number(int x, int y, int channel) => (x * 13 + y * 7 + channel * 31) * most / 97 % (most + 1);

        var picture = RasterImage.Read(png.Write(Number));

        Assert.False(picture.IsTransparent);
        var page = Portable.Extract(OnePage.OfPicture(picture))[0];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
            {
                int Shown(int channel) => bits == 16 ? Number(x, y, channel) >> 8 : Number(x, y, channel) * 255 / most;
                Assert.Equal(colorType == 0 ? (Shown(0), Shown(0), Shown(0)) : (Shown(0), Shown(1), Shown(2)), page.At(x, y));
            }
    }

    [Fact]
    public void A_palette_of_two_colors_is_shown_in_them()
    {
        var png = new PngFile(Width, Height, 3, 1) { Palette = [255, 0, 0, 0, 255, 0] };

        var picture = RasterImage.Read(png.Write((x, _, _) => x < 10 ? 0 : 1));

        var page = Portable.Render(OnePage.OfPicture(picture));
        Assert.Equal((255, 0, 0), page.At(5, 9));
        Assert.Equal((0, 255, 0), page.At(15, 9));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(4, false)]
    [InlineData(8, true)]
    public void Palettes_are_shown_point_by_point(int bits, bool interlaced)
    {
        var entries = 1 << bits;
        byte[] palette = [.. Enumerable.Range(0, entries * 3).Select(i => (byte)(i * 37))];
        var png = new PngFile(Width, Height, 3, bits) { Palette = palette, Interlaced = interlaced };

        var picture = RasterImage.Read(png.Write((x, y, _) => (x + y * 3) % entries));

        var page = Portable.Extract(OnePage.OfPicture(picture))[0];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
            {
                var entry = (x + y * 3) % entries * 3;
                Assert.Equal((palette[entry], palette[entry + 1], palette[entry + 2]), page.At(x, y));
            }
    }

    [Theory]
    [InlineData(4, 8)]
    [InlineData(4, 16)]
    [InlineData(6, 8)]
    [InlineData(6, 16)]
    public void What_is_clear_lets_the_page_through(int colorType, int bits)
    {
        var png = new PngFile(Width, Height, colorType, bits);
        int most = (1 << bits) - 1, alpha = png.Channels - 1;

        var picture = RasterImage.Read(png.Write((x, _, channel) => channel == alpha ? (x < 10 ? 0 : most) : channel == 0 ? most : 0));

        Assert.True(picture.IsTransparent);
        var shown = Portable.Extract(OnePage.OfPicture(picture));
        Assert.Equal(colorType == 6 ? (255, 0, 0) : (255, 255, 255), shown[0].At(15, 5));
        Assert.Equal((0, 0, 0), shown[1].At(9, 5));
        Assert.Equal((255, 255, 255), shown[1].At(10, 5));
    }

    [Fact]
    public void Half_clear_points_are_mixed_with_the_page()
    {
        var png = new PngFile(Width, Height, 6, 8);

        var picture = RasterImage.Read(png.Write((_, _, channel) => channel is 0 ? 255 : channel is 3 ? 128 : 0));

        var (red, green, blue) = Portable.Render(OnePage.OfPicture(picture)).At(9, 9);
        Assert.InRange(red, 126, 130);
        Assert.Equal(0, green);
        Assert.InRange(blue, 125, 129);
    }

    [Fact]
    public void A_palette_with_clear_entries_lets_the_page_through()
    {
        var png = new PngFile(Width, Height, 3, 4) { Palette = [255, 0, 0, 0, 255, 0], Transparency = [0] };

        var picture = RasterImage.Read(png.Write((x, _, _) => x % 2));

        var shown = Portable.Extract(OnePage.OfPicture(picture));
        Assert.Equal((0, 0, 0), shown[1].At(4, 4));
        Assert.Equal((255, 255, 255), shown[1].At(5, 4));
        Assert.Equal((0, 255, 0), shown[0].At(5, 4));
    }

    [Theory]
    [InlineData(0, 8)]
    [InlineData(0, 16)]
    [InlineData(2, 8)]
    public void One_color_named_as_clear_lets_the_page_through(int colorType, int bits)
    {
        byte[] white = bits == 8 ? [0, 255] : [255, 255];
        var png = new PngFile(Width, Height, colorType, bits) { Transparency = colorType == 0 ? white : [.. white, .. white, .. white] };
        var most = (1 << bits) - 1;

        var picture = RasterImage.Read(png.Write((x, _, _) => x < 10 ? most : 0));

        var mask = Portable.Extract(OnePage.OfPicture(picture))[1];
        Assert.Equal((0, 0, 0), mask.At(9, 4));
        Assert.Equal((255, 255, 255), mask.At(10, 4));
    }

    [Fact]
    public void An_alpha_channel_that_hides_nothing_is_left_out()
    {
        var png = new PngFile(Width, Height, 6, 8);

        Assert.False(RasterImage.Read(png.Write((_, _, channel) => channel == 3 ? 255 : 9)).IsTransparent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-gray")]
    [InlineData("-mono")]
    public void Files_of_another_program_are_shown_as_it_shows_them(string kind)
    {
        var original = OnePage.OfText(Pdf.Fonts.FontLibrary.OfSystem.Get(Pdf.Fonts.FontFamily.Serif, Pdf.Fonts.FontStyle.Bold), "ỦY BAN NHÂN DÂN TỈNH");
        using var folder = new TemporaryFolder();
        var path = folder.Write("text.pdf", original);
        string[] options = ["-singlefile", "-r", "100", .. kind.Length > 0 ? [kind] : Array.Empty<string>(), path, Path.Combine(folder.Path, "text")];
        Judge.Ask("pdftoppm", ["-png", .. options]);
        var picture = RasterImage.Read(folder.Read("text.png"));

        var file = OnePage.OfPicture(picture);

        Judge.AcceptsStructure(file);
        Judge.Ask("pdftoppm", options);
        var expected = Portable.Read(Directory.GetFiles(folder.Path, "text.p?m").Select(File.ReadAllBytes).Single());
        var shown = Portable.Extract(file)[0];
        Assert.Contains(shown.Points, point => point == 0);
        Assert.All(Enumerable.Range(0, shown.Width * shown.Height), i =>
            Assert.Equal(expected.At(i % shown.Width, i / shown.Width), shown.At(i % shown.Width, i / shown.Width)));
    }
}
