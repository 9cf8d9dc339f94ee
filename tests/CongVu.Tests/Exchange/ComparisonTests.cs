using CongVu.Database;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.TestOffice;
using CongVu.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Exchange;

public sealed class ComparisonTests
{
    private const string Page = """
        ỦY BAN NHÂN DÂN                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        HUYỆN QUAN SƠN                          Độc lập - Tự do - Hạnh phúc

        Số: 05/UBND-VHTT                     Quan Sơn, ngày 02 tháng 4 năm 2021
        V/v chấn chỉnh ký số

                       Kính gửi: Ủy ban nhân dân xã Na Mèo

        Ủy ban nhân dân huyện yêu cầu xã thực hiện việc ký số văn bản.

        Nơi nhận:                                  TM. ỦY BAN NHÂN DÂN
        - Như trên;                                      CHỦ TỊCH
        - Lưu: VT.

                                                      Vi Văn Thắng
        """;

    [Fact]
    public void What_the_sender_says_otherwise_than_the_page_is_told_field_by_field()
    {
        var card = new IncomingCard(null, "UBND huyện Quan Sơn", "06/UBND-VHTT", new DateOnly(2021, 4, 3), "Công văn", "V/v chấn chỉnh ký số") { SignerName = "Phạm Thị Lan" };
        var read = CongVu.Documents.Reading.MetadataReader.Read(Page);

        var differences = CardComparison.OnThePages(Document(card), read);
        var none = CardComparison.OnThePages(Document(card with { Code = "5/UBND-VHTT", IssueDate = new DateOnly(2021, 4, 2), SignerName = "Vi Văn Thắng" }), read);

        Assert.Equal(
            [("Số, ký hiệu", "06/UBND-VHTT", "05/UBND-VHTT"), ("Ngày văn bản", "03/4/2021", "02/4/2021"), ("Người ký", "Phạm Thị Lan", "Vi Văn Thắng")],
            differences.Select(difference => (difference.Field, difference.Said, difference.Found)));
        Assert.Empty(none);
    }

    [Theory, BothDatabases]
    public async Task A_signer_named_otherwise_than_in_the_signature_is_told(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await new DraftJourney(province).IssuedAsync();
        var line = Assert.Single(await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 5, default)));
        var honest = await office.RunAsync((CardComparison comparison) => comparison.OfAsync(province.CommuneClerk, line.Id, default));
        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, line.Id, default));

        await office.MustAsync((CorrectIncoming correct) => correct.RunAsync(
            province.CommuneClerk, new CorrectIncoming.Input(line.Id, detail!.Version, detail.Card with { SignerName = "Vi Văn Thắng" }), default));
        var lying = await office.RunAsync((CardComparison comparison) => comparison.OfAsync(province.CommuneClerk, line.Id, default));

        Assert.Empty(honest);
        var difference = Assert.Single(lying);
        Assert.Equal(("Người ký", "Vi Văn Thắng", "Phạm Thị Lan", "chữ ký số"), (difference.Field, difference.Said, difference.Found, difference.Where));
        Assert.Empty(await office.RunAsync((CardComparison comparison) => comparison.OfAsync(province.Stranger, line.Id, default)));
    }

    [Theory, BothDatabases]
    public async Task A_certificate_names_every_receiver_its_times_and_the_files(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.IssuedAsync();

        var file = await office.RunAsync((DeliveryCertificate certificate) => certificate.MakeAsync(province.Clerk, id, default));
        var stranger = await office.RunAsync((DeliveryCertificate certificate) => certificate.MakeAsync(province.Stranger, id, default));

        Assert.Null(stranger);
        var text = await TextAsync(office, file!.Value);
        foreach (var words in new[] { "UBND xã Na Mèo", "Đã đến", "08:00:00 05/04/2021", (await journey.FindAsync(id)).Parts[0].Sealed!.Value.ToString()[..16] })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    private static IncomingDocument Document(IncomingCard card) =>
        new(new Id<IncomingDocument>(Guid.Empty), new Id<CongVu.Organizations.Organization>(Guid.Empty), IncomingOrigin.Exchange, DateTimeOffset.UnixEpoch, card);

    private static async Task<string> TextAsync(Office office, ReadOnlyMemory<byte> pdf)
    {
        await using var scope = office.Scope();
        var (hash, _) = await scope.ServiceProvider.GetRequiredService<FileStore>().SaveAsync(pdf, default);
        return await scope.ServiceProvider.GetRequiredService<PdfTexts>().ReadAsync(hash, default);
    }
}
