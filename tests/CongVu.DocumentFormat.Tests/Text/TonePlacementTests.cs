using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class TonePlacementTests
{
    [Theory]
    [InlineData("CỘNG HOÀ", "CỘNG HÒA")]
    [InlineData("HOẢ TỐC", "HỎA TỐC")]
    [InlineData("uỷ quyền", "ủy quyền")]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("khoẻ, thuý, loè", "khỏe, thúy, lòe")]
    public void Both_ways_become_one(string newer, string older)
    {
        Assert.Equal(older, TonePlacement.Normalize(newer));
        Assert.Equal(older, TonePlacement.Normalize(older));
        Assert.True(TonePlacement.AreSame(newer, older));
    }

    [Theory]
    [InlineData("quý")]
    [InlineData("QUỸ")]
    [InlineData("hoàn")]
    [InlineData("ngoài")]
    [InlineData("huỳnh")]
    [InlineData("khuỷu")]
    [InlineData("toét")]
    public void What_has_one_way_only_stays(string word) => Assert.Equal(word, TonePlacement.Normalize(word));

    [Fact]
    public void Words_with_other_tones_stay_different() => Assert.False(TonePlacement.AreSame("hòa", "hóa"));
}
