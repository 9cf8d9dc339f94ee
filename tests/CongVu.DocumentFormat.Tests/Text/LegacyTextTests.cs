using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class LegacyTextTests
{
    private const string AllLetters =
        "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    [Theory]
    [InlineData("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam")]
    [InlineData("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("QuyÕt ®Þnh cña Thñ t\u00ADíng ChÝnh phñ", "Quyết định của Thủ tướng Chính phủ")]
    public void Text_of_TCVN3_is_recognized_and_converted(string old, string text)
    {
        Assert.Equal(LegacyEncoding.Tcvn3, LegacyText.Recognize(old));
        Assert.Equal(text, LegacyText.ToUnicode(old, LegacyEncoding.Tcvn3));
    }

    [Theory]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC")]
    [InlineData("Thaønh phoá Hoà Chí Minh, kyû nieäm, kyø nghæ, ñòa chæ", "Thành phố Hồ Chí Minh, kỷ niệm, kỳ nghỉ, địa chỉ")]
    public void Text_of_VNI_is_recognized_and_converted(string old, string text)
    {
        Assert.Equal(LegacyEncoding.Vni, LegacyText.Recognize(old));
        Assert.Equal(text, LegacyText.ToUnicode(old, LegacyEncoding.Vni));
    }

    [Theory]
    [InlineData("Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Số: 05/BNV-VP")]
    [InlineData("Le café de la gare, naïve façade")]
    [InlineData("")]
    [InlineData("漢字")]
    public void Unicode_and_other_languages_are_left_alone(string text) =>
        Assert.Equal(LegacyEncoding.None, LegacyText.Recognize(text));

    [Fact]
    public void Lines_of_an_old_encoding_are_converted_and_those_of_unicode_stay() =>
        Assert.Equal("Trực thuộc\nSố: 05/QĐ-BNV", LegacyText.Convert("Trùc thuéc\nSố: 05/QĐ-BNV", LegacyEncoding.Tcvn3));

    [Theory]
    [InlineData("Cộng hòa xã hội", LegacyEncoding.None)]
    [InlineData("René Müller, Straße 5", LegacyEncoding.None)]
    [InlineData("chñ", LegacyEncoding.None)]
    [InlineData("", LegacyEncoding.None)]
    [InlineData("Thñ tr\u00ADëng", LegacyEncoding.Tcvn3)]
    [InlineData("Vieät Nam ñoäc laäp", LegacyEncoding.Vni)]
    public void An_old_encoding_that_nobody_expects_is_recognized_only_beyond_doubt(string text, LegacyEncoding encoding) =>
        Assert.Equal(encoding, LegacyText.RecognizeSurely(text));

    [Fact]
    public void A_font_of_capitals_gives_capitals() =>
        Assert.Equal("ỦY BAN NHÂN DÂN TỈNH", LegacyText.ToUnicode("ñy ban nh©n d©n tØnh", LegacyEncoding.Tcvn3, isCapitalFont: true));

    [Theory]
    [InlineData(".VnTime", LegacyEncoding.Tcvn3, false)]
    [InlineData(".VnTimeH", LegacyEncoding.Tcvn3, true)]
    [InlineData("VNI-Times", LegacyEncoding.Vni, false)]
    [InlineData("Times New Roman", LegacyEncoding.None, false)]
    public void A_font_tells_its_encoding_by_its_name(string font, LegacyEncoding encoding, bool isCapital)
    {
        Assert.Equal(encoding, LegacyText.EncodingOfFont(font));
        Assert.Equal(isCapital, LegacyText.IsCapitalFont(font));
    }

    [Theory]
    [InlineData(LegacyEncoding.Tcvn3)]
    [InlineData(LegacyEncoding.Vni)]
    public void Every_letter_of_Vietnamese_is_reached(LegacyEncoding encoding)
    {
        var sources = encoding == LegacyEncoding.Tcvn3
            ? Enumerable.Range(0xA1, 0x5F).Select(c => ((char)c).ToString())
            : from first in "aeiouyAEIOUYñôöìíæóòîÑÔÖÌÍÆÓÒÎ" from second in "\0øùûõïâàáåãäêèéúüë" select second == '\0' ? $"{first}" : $"{first}{second}";

        var reached = sources.Select(source => (Source: source, Text: LegacyText.ToUnicode(source, encoding))).Where(pair => pair.Text != pair.Source || pair.Text is "ì" or "í" or "ý").Select(pair => pair.Text).ToList();

        Assert.All(AllLetters, letter => Assert.Contains(letter.ToString(), reached));
    }
}
