using System.Buffers.Binary;
using System.Text;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Tests.Fonts;

public sealed class DamagedFontTests
{
    private static readonly byte[] Good = File.ReadAllBytes(FontFiles.Serif);

    [Fact]
    public void The_file_is_good_before_it_is_damaged() => Assert.NotEmpty(TrueTypeFont.Read(Good).Name);

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("OTTO and a long enough tail")]
    [InlineData("ttcf and a long enough tail")]
    public void What_is_no_TrueType_file_is_refused(string file) =>
        Assert.Equal(PdfFault.BadFont, Assert.Throws<PdfException>(() => TrueTypeFont.Read(Encoding.ASCII.GetBytes(file))).Fault);

    [Fact]
    public void A_font_whose_maker_forbids_embedding_is_refused()
    {
        var file = (byte[])Good.Clone();
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(FontFiles.Table(file, "OS/2") + 8), 0x0002);

        var fault = Assert.Throws<PdfException>(() => TrueTypeFont.Read(file));

        Assert.Contains("forbids", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cmap")]
    [InlineData("glyf")]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("hmtx")]
    [InlineData("loca")]
    [InlineData("maxp")]
    [InlineData("name")]
    public void A_font_without_a_necessary_table_is_refused(string tag)
    {
        var file = (byte[])Good.Clone();
        var entry = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(tag));
        file[entry] = (byte)'X';

        Assert.Equal(PdfFault.BadFont, Assert.Throws<PdfException>(() => TrueTypeFont.Read(file)).Fault);
    }

    [Fact]
    public void Whatever_bytes_change_nothing_but_the_own_exception_is_thrown()
    {
        var random = new Random(30);
        int refused = 0, used = 0;
        for (var round = 0; round < 300; round++)
        {
            var file = Good[..random.Next(Good.Length / 2, Good.Length)];
            for (var change = 0; change < 20; change++)
                file[random.Next(change < 10 ? 4000 : file.Length)] = (byte)random.Next(256);
            try
            {
                var letters = new UsedCharacters();
                letters.Add("Quyết định số 05");
                TrueTypeFont.Read(file).Subset(letters);
                used++;
            }
            catch (PdfException)
            {
                refused++;
            }
        }

        Assert.Equal(300, refused + used);
        Assert.True(refused > 50, $"Only {refused} of 300 damaged fonts were refused: the damage is too light to test anything.");
    }
}
