using System.Text;
using CongVu.Directives.Reading;
using CongVu.Documents.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CongVu.Tests.Documents.Reading;

/// <summary>Whatever a scanner or an attacker puts into a text, the readers answer, in time, and point only inside it.</summary>
public sealed class ReaderRobustnessTests
{
    private static readonly KnownUnits Units = new([new("stc", "Sở Tài chính"), new("snv", "Sở Nội vụ", "SNV")]);

    private static readonly string[] Pieces =
    [
        "Số: 12/UBND-VX", "Số:      /CT-UBND", "\n", "\n\n", "   ", "\t", "\f 2\n", "Kính gửi:", "- Sở Tài chính;", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "An Bình, ngày 05 tháng 02 năm 2021", "QUYẾT ĐỊNH", "V/v ", "Giao Sở Tài chính ", "Yêu cầu ", "đề nghị các sở, ban, ngành ", "rà soát ", "trước ngày 31/02/2021", "trong tháng 13",
        "99999/9999/QĐ-UBND ", "các Sở: ", "các xã A, B và C ", "1. ", "a) ", "- ", "+ ", ": ", "; ", ". ", "./.", "MẬT", "Nơi nhận:", "KT. CHỦ TỊCH", "Lưu: VT.", "(", ")", "phối hợp với ",
        "chưa có, ", "e\u0301\u0302\u0303", "\uD800", "\uDC00\uD800", "\0", "*", "**", "<sub>", "</sub>", "₁", "trong thời hạn 0 ngày làm việc ", "kể từ khi ", "ngày 99 hàng tháng", "trước 25h99 ngày 1/1/2020",
    ];

    [Fact]
    public void No_mixture_of_pieces_breaks_them_and_every_span_lies_in_the_text()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(texts, AllInside).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(3000).WithStartSize(5).WithEndSize(60).WithReplay(20260918, 3));
    }

    [Fact]
    public void A_long_text_is_read_in_time()
    {
        var paragraph = "1. Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, các sở, ban, ngành rà soát theo Quyết định số 12/QĐ-UBND ngày 05/3/2020, báo cáo trước ngày 20/6/2021; " + new string('a', 300) + ",\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, 1000));
        var begin = TimeProvider.System.GetTimestamp();

        var proposed = DirectiveReader.Read(text, Units);
        var read = MetadataReader.Read(text);

        Assert.Equal(1000, proposed.Count);
        Assert.Single(read.CitedDocuments);
        Assert.InRange(TimeProvider.System.GetElapsedTime(begin).TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("Giao Sở Tài chính ", 20_000)]
    [InlineData("các xã A, ", 20_000)]
    [InlineData("trước ngày ", 20_000)]
    [InlineData("ngày 1 tháng 1 ", 20_000)]
    [InlineData("phối hợp với Sở Nội vụ, ", 10_000)]
    [InlineData("giao việc ", 20_000)]
    [InlineData("Giao Sở Nội vụ; Sở Nội vụ; ", 10_000)]
    [InlineData("\n- giao, Sở Nội vụ: ", 10_000)]
    [InlineData("\n- các đơn vị chưa có, ", 10_000)]
    [InlineData("Điều 1. Giao ", 10_000)]
    [InlineData("Số: 1/A-", 20_000)]
    [InlineData(" ", 200_000)]
    [InlineData("\f1\n", 20_000)]
    public void Text_made_to_stall_a_reader_does_not(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var begin = TimeProvider.System.GetTimestamp();

        var isInside = AllInside(text);

        Assert.True(isInside);
        Assert.InRange(TimeProvider.System.GetElapsedTime(begin).TotalSeconds, 0, 30);
    }

    private static bool AllInside(string text)
    {
        var read = MetadataReader.Read(text);
        var lines = DirectiveReader.Read(text, Units);
        IEnumerable<TextSpan?> spans =
        [
            read.Code?.Span, read.Place?.Span, read.IssueDate?.Span, read.TypeName?.Span, read.Subject?.Span, read.Signer?.Span, read.IssuingOrganization?.Span, read.SuperiorOrganization?.Span,
            read.Secrecy?.Span, read.Urgency?.Span, read.DueDate?.Span,
            .. read.Addressees.Concat(read.Recipients).Select(found => (TextSpan?)found.Span),
            .. read.CitedDocuments.Select(found => (TextSpan?)found.Span),
            .. lines.SelectMany(line => line.Units.Concat(line.SupportingUnits)).Select(unit => (TextSpan?)unit.Span),
            .. lines.SelectMany(line => line.Dues.Select(due => due.Span).Append(line.Content.Span)).Select(span => (TextSpan?)span),
        ];
        return spans.OfType<TextSpan>().All(span => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length);
    }
}
