using System.Text;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Quyết định", "quyet dinh")]
    [InlineData("Đắk Lắk", "dak lak")]
    [InlineData("ỦY BAN NHÂN DÂN", "uy ban nhan dan")]
    [InlineData("5636/UBND-KSTTHC", "5636/ubnd-kstthc")]
    [InlineData("hoà", "hoa")]
    [InlineData("hòa", "hoa")]
    public void Marks_and_capitals_do_not_count(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
        Assert.Equal(folded, Folding.Fold(text.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm() => Assert.Equal("so \uFFFD", Folding.Fold("Số \uD800"));
}
