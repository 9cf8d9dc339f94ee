using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class DocumentTypesTests
{
    [Fact]
    public void There_are_29_types_of_which_27_have_a_symbol_of_their_own()
    {
        Assert.Equal(29, DocumentTypes.All.Count);
        Assert.Equal(27, DocumentTypes.All.Select(type => type.Symbol).OfType<string>().Distinct().Count());
        Assert.Equal(29, DocumentTypes.All.Select(type => type.Name).Distinct().Count());
    }

    [Fact]
    public void Archive_codes_are_01_to_29_each_once() =>
        Assert.Equal(Enumerable.Range(1, 29).Select(i => $"{i:00}"), DocumentTypes.All.Select(type => type.ArchiveCode).Order());

    [Fact]
    public void Exchange_numbers_are_unique() =>
        Assert.Distinct(DocumentTypes.All.Select(type => type.EdXmlNumber).OfType<int>());

    [Theory]
    [InlineData("QyĐ", "Quy định")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("QĐ", "Quyết định")]
    [InlineData("QYĐ", null)]
    [InlineData("CV", null)]
    public void Symbols_are_told_apart_by_capitals(string symbol, string? name) => Assert.Equal(name, DocumentTypes.OfSymbol(symbol)?.Name);

    [Theory]
    [InlineData("GIẤY UỶ QUYỀN", "GUQ")]
    [InlineData("tờ trình", "TTr")]
    [InlineData("Bản thoả thuận ", "BTT")]
    [InlineData("Giấy đi đường", null)]
    public void Names_are_found_however_they_are_written(string name, string? symbol) => Assert.Equal(symbol, DocumentTypes.OfName(name)?.Symbol);
}
