using System.Text;
using CongVu.Database;
using CongVu.Database.Search;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class SearchTests
{
    [Theory, BothDatabases]
    public async Task Words_without_marks_find_words_with_them_composed_or_not(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await RegisterAsync(province, "45/QĐ-STC", "Quyết định phê duyệt dự toán bổ sung kinh phí Đắk Lắk");

        foreach (var typed in new[] { "quyet dinh", "Quyết định", "quyết định".Normalize(NormalizationForm.FormD), "dak lak", "ĐẮK", "45/qd-stc", "45/QĐ-STC", "phe duyet 45" })
        {
            Assert.Single(await FindAsync(province, province.Clerk, typed));
        }

        Assert.Empty(await FindAsync(province, province.Clerk, "quyet sach"));
        Assert.Empty(await FindAsync(province, province.Clerk, " ./- "));
    }

    [Theory, BothDatabases]
    public async Task What_was_typed_with_its_marks_stands_before_what_only_sounds_alike(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await RegisterAsync(province, "1/BC", "Báo cáo về bàn giao tài sản");
        await RegisterAsync(province, "2/BC", "Báo cáo về bản Na Hồ");
        await RegisterAsync(province, "3/BC", "Báo cáo về bàn ghế");

        var found = await FindAsync(province, province.Clerk, "bản");

        Assert.Equal(["2/BC", "3/BC", "1/BC"], found.Select(hit => hit.Code));
    }

    [Theory, BothDatabases]
    public async Task Syllables_side_by_side_stand_before_the_same_syllables_apart(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await RegisterAsync(province, "1/QĐ", "Quyết toán ngân sách");
        await RegisterAsync(province, "2/QĐ", "Quyết định giao dự toán");

        var found = await FindAsync(province, province.Clerk, "quyet toan");

        Assert.Equal(["1/QĐ", "2/QĐ"], found.Select(hit => hit.Code));
    }

    [Theory, BothDatabases]
    public async Task The_text_of_the_file_itself_is_found(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await RegisterAsync(province, "1/BC", "Báo cáo", "Nội dung nhắc đến hồ chứa Sông Lò");

        Assert.Single(await FindAsync(province, province.Clerk, "song lo"));
    }

    [Theory, BothDatabases]
    public async Task Nobody_finds_what_they_may_not_see(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await RegisterAsync(province, "698/STTTT", "Báo cáo tình hình ký số");
        Assert.Empty(await FindAsync(province, province.Specialist, "ky so"));

        await office.MustAsync((KeepForInformation keep) => keep.RunAsync(
            province.Chairman, new KeepForInformation.Input(id, 0, [province.Culture], ""), default));
        await IndexAsync(office);

        Assert.Single(await FindAsync(province, province.Specialist, "ky so"));
        Assert.Single(await FindAsync(province, province.Chairman, "ky so"));
        Assert.Empty(await FindAsync(province, province.Stranger, "ky so"));
        Assert.Empty(await FindAsync(province, province.CommuneChairman, "ky so"));
    }

    private static async Task<Id<IncomingDocument>> RegisterAsync(Province province, string code, string subject, string text = "Kính gửi")
    {
        var card = new IncomingCard(null, "Sở Tài chính", code, new DateOnly(2021, 4, 1), "Công văn", subject);
        var id = await province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.Clerk,
            new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned, card, [Papers.PdfFile("tep.pdf", text)]),
            default));
        await IndexAsync(province.Office);
        return id;
    }

    private static async Task IndexAsync(Office office)
    {
        while (await office.RunAsync((WorkJobs work) => work.RunOnceAsync(default)) > 0)
        {
        }
    }

    private static Task<IReadOnlyList<SearchHit>> FindAsync(Province province, Actor actor, string text) =>
        province.Office.RunAsync((Search search) => search.FindAsync(actor, text, null, 25, default));
}
