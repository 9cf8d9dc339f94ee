using System.Text;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class UnicodeTests
{
    [Fact]
    public void Decomposed_text_is_composed() =>
        Assert.Equal("Quyết định", Unicode.Compose("Quyết định".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Quyết định", true)]
    [InlineData("Quye\u0302\u0301t", false)]
    [InlineData("plain", true)]
    public void Composed_text_is_told_from_other(string text, bool isComposed) => Assert.Equal(isComposed, Unicode.IsComposed(text));

    // In a list, not in attributes: an attribute cannot hold half a pair.
    [Fact]
    public void Half_of_a_surrogate_pair_is_found()
    {
        string[] half = ["a\uD83C", "\uDF89a", "\uD83C\uD83C\uDF89"], whole = ["\uD83C\uDF89", "Đắk Lắk", ""];

        Assert.All(half, text => Assert.True(Unicode.HasHalfPair(text)));
        Assert.All(whole, text => Assert.False(Unicode.HasHalfPair(text)));
        Assert.All(half, text => Assert.False(Unicode.HasHalfPair(Unicode.Compose(text))));
    }

    [Fact]
    public void Whole_characters_around_a_half_pair_stay() => Assert.Equal("ổ\uFFFDế", Unicode.Compose("ổ\uD83Cế"));
}
