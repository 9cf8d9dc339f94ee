using System.Globalization;
using CongVu.DocumentFormat.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class NameOrderTests
{
    [Fact]
    public void People_are_listed_by_their_given_names()
    {
        string[] people = ["Nguyễn Văn Đức", "Trần Thị Ánh", "Lê Ân", "Phạm Dũng", "Hoàng Văn An", "Bùi Dung", "Nguyễn Thị An", "Đỗ Ấn"];

        string[] listed = [.. people.OrderBy(NameOrder.KeyOfPerson, Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))];

        Assert.Equal(["Hoàng Văn An", "Nguyễn Thị An", "Trần Thị Ánh", "Lê Ân", "Đỗ Ấn", "Bùi Dung", "Phạm Dũng", "Nguyễn Văn Đức"], listed);
    }

    [Theory]
    [InlineData("ma", "mà")]
    [InlineData("mà", "mả")]
    [InlineData("mả", "mã")]
    [InlineData("mã", "má")]
    [InlineData("má", "mạ")]
    [InlineData("dạy", "đa")]
    [InlineData("xã 2", "xã Ba")]
    [InlineData("An", "Anh")]
    [InlineData("An Bình", "Anh")]
    public void Letters_go_before_tones_and_tones_in_the_order_of_dictionaries(string earlier, string later) =>
        Assert.True(NameOrder.KeyOf(earlier).AsSpan().SequenceCompareTo(NameOrder.KeyOf(later)) < 0);

    [Fact]
    public void Capitals_and_the_form_of_the_marks_do_not_count()
    {
        Assert.Equal(NameOrder.KeyOf("ĐỨC"), NameOrder.KeyOf("đức"));
        Assert.Equal(NameOrder.KeyOf("Đức"), NameOrder.KeyOf("Đức".Normalize(System.Text.NormalizationForm.FormD)));
    }

    [Fact]
    public void Any_text_has_a_key()
    {
        string[] texts = ["", "   ", "Y-ƠĬ Niê \uD800 漢", "\u0301", "\uDC00"];

        Assert.All(texts, text => Assert.Equal(NameOrder.KeyOfPerson(text), NameOrder.KeyOfPerson(text)));
    }

    [Fact]
    public void The_order_is_that_of_the_Vietnamese_collation_of_Unicode()
    {
        var collation = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;
        var letter = Gen.Elements([.. "aàạăắâbcdđeéêệghiíklmnoóôộơợpqrstuúưựvxyỳỷ ".Select(c => c.ToString())]);
        var words = letter.ListOf().Select(letters => string.Concat(letters.Take(8)).Trim()).Where(word => !word.Contains("  ", StringComparison.Ordinal));

        Prop.ForAll(words.ToArbitrary(), words.ToArbitrary(), (one, other) =>
            Math.Sign(collation.Compare(one, other, CompareOptions.IgnoreCase))
                == Math.Sign(NameOrder.KeyOf(one).AsSpan().SequenceCompareTo(NameOrder.KeyOf(other))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(1945, 911));
    }
}
