using CongVu.Pdf.Fonts;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Tests.Judges;

namespace CongVu.Pdf.Tests.Fonts;

public sealed class TrueTypeFontTests
{
    private const string AllVietnamese =
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
        + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

    private static readonly TrueTypeFont Serif = FontLibrary.OfSystem.Get(FontFamily.Serif, FontStyle.Regular);

    public static TheoryData<FontFamily, FontStyle> Faces =>
        [.. from family in Enum.GetValues<FontFamily>() from style in Enum.GetValues<FontStyle>() select (family, style)];

    [Theory]
    [MemberData(nameof(Faces))]
    public void Every_letter_of_Vietnamese_comes_back_from_the_file_exactly(FontFamily family, FontStyle style)
    {
        var font = FontLibrary.OfSystem.Get(family, style);

        var file = OnePage.OfText(font, AllVietnamese, size: 6, width: 1000);

        Judge.AcceptsStructure(file);
        Assert.Equal(AllVietnamese, Judge.TextOf(file).Trim());
    }

    [Fact]
    public void Poppler_sees_an_embedded_subset_with_its_way_back_to_Unicode()
    {
        var file = OnePage.OfText(Serif, "Quyết định");

        var line = Judge.AskAbout(file, "pdffonts", []).Split('\n')[2];

        Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", line);
    }

    [Fact]
    public void A_subset_draws_the_same_picture_as_the_whole_face()
    {
        const string text = "Số: 05/BNV-VP, Ủy ban nhân dân Đắk Lắk";
        byte[] small = OnePage.OfText(Serif, text), large = OnePage.OfText(Serif, text + AllVietnamese);

        var smallPage = Portable.Render(small, 1, 150, "-x", "0", "-y", "0", "-W", "400", "-H", "160");
        var largePage = Portable.Render(large, 1, 150, "-x", "0", "-y", "0", "-W", "400", "-H", "160");

        Assert.Contains(smallPage.Points, point => point < 128);
        Assert.Equal(largePage.Points, smallPage.Points);
    }

    [Fact]
    public void Characters_that_share_a_glyph_come_back_apart()
    {
        const string text = "5 µm, 5 μm, 3 Δ, 3 ∆";

        var file = OnePage.OfText(Serif, text);

        Assert.Equal(text, Judge.TextOf(file, "-raw").Trim());
    }

    [Fact]
    public void Widths_are_those_of_the_table_of_metrics()
    {
        // Times New Roman: digits and dashes of tables line up because every digit is half an em wide.
        Assert.All("0123456789", digit => Assert.Equal(500, Serif.WidthOf(digit)));
        Assert.Equal(250, Serif.WidthOf(' '));
        Assert.Equal(30.0, Serif.WidthOf("0123456789", 6), 3);
    }

    [Fact]
    public void A_line_is_as_high_as_a_single_spaced_line_of_Word() =>
        Assert.Equal(1149, Serif.Metrics.LineHeight, 1.0);

    [Fact]
    public void A_character_without_glyph_is_refused_by_name()
    {
        var fault = Assert.Throws<PdfException>(() => Serif.Require("Quyết định 漢"));

        Assert.Equal(PdfFault.MissingGlyph, fault.Fault);
        Assert.Contains("U+6F22", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_refused_by_its_whole_number()
    {
        var fault = Assert.Throws<PdfException>(() => Serif.Require("Chúc mừng \U0001F389"));

        Assert.Equal(PdfFault.MissingGlyph, fault.Fault);
        Assert.Contains("U+1F389", fault.Message, StringComparison.Ordinal);
    }

    // In a list, not in attributes: an attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        string[] texts = ["\uD800 abc", "ếch \uDC00"];

        Assert.All(texts, text => Assert.Equal(PdfFault.MissingGlyph, Assert.Throws<PdfException>(() => Serif.Require(text)).Fault));
    }

    [Fact]
    public void Text_with_loose_marks_is_refused()
    {
        var loose = "Quyết định".Normalize(System.Text.NormalizationForm.FormD);

        var fault = Assert.Throws<PdfException>(() => Serif.Require(loose));

        Assert.Equal(PdfFault.NotNormalized, fault.Fault);
    }

    [Fact]
    public void Text_that_is_composed_and_has_every_glyph_passes() => Serif.Require(AllVietnamese + "–“”…\u00A0₫§");

    [Fact]
    public void A_subset_with_a_character_that_is_missing_is_refused()
    {
        var used = new UsedCharacters();
        used.Add("a漢");

        Assert.Equal(PdfFault.MissingGlyph, Assert.Throws<PdfException>(() => Serif.Subset(used)).Fault);
    }

    [Fact]
    public void The_same_letters_get_the_subset_that_was_made_before()
    {
        var first = new UsedCharacters();
        var second = new UsedCharacters();
        first.Add("Hà Tĩnh");
        second.Add("ĩHnà ThTnhĩ");

        Assert.Same(Serif.Subset(first), Serif.Subset(second));
    }

    [Fact]
    public void Letters_added_later_do_not_change_a_subset_that_was_made()
    {
        var used = new UsedCharacters();
        used.Add("Kon Tum");
        var before = Serif.Subset(used);

        used.Add("Đắk Lắk");
        var after = Serif.Subset(used);

        Assert.NotSame(before, after);
        Assert.NotEqual(before.Name, after.Name);
    }
}
