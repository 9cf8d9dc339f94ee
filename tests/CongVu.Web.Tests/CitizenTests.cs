using System.Net;
using System.Text.RegularExpressions;
using CongVu.Database;

namespace CongVu.Web.Tests;

/// <summary>A citizen's dossier over HTTP: the counter, the handler, and the applicant without a log-in.</summary>
public sealed partial class CitizenTests
{
    [Fact]
    public async Task It_is_received_followed_by_its_code_apologized_for_and_answered()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var chief = await office.LogInAsync("duc");
        using var clerk = await office.LogInAsync("huong");
        await DefineAsync(chief, office.Province.Culture.ToString());

        var page = await clerk.OpenAsync("/ho-so-mot-cua/tiep-nhan");
        page = await clerk.PressAsync(page, "Tiếp nhận", ("ApplicantName", "Lê Thị Thử"), ("Papers", "Đơn đề nghị"));
        var (matter, code) = (page.Path, Code().Match(page.Text).Value);
        Assert.Contains("12/4/2021", page.Text, StringComparison.Ordinal);
        var receipt = await clerk.AskAsync(new HttpRequestMessage(HttpMethod.Get, $"{matter}/phieu/tiep-nhan"));
        Assert.Equal("application/pdf", receipt.Content.Headers.ContentType!.MediaType);

        office.Province.Office.Clock.SetTo(2021, 4, 14);
        using var handler = await office.LogInAsync("nga");
        page = await handler.OpenAsync(matter);
        page = await handler.PressAsync(page, "Lập phiếu xin lỗi", ("Reason", "Phải xác minh thêm"), ("Promised", "16/04/2021"));
        var status = await LookUpAsync(office, code);
        page = await handler.PressAsync(page, "Trả kết quả", ("ResultCode", "05/GP-VHTT"));

        Assert.Contains("Trả quá hạn", page.Text, StringComparison.Ordinal);
        Assert.Contains("16/4/2021", status.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lê Thị Thử", status.Text, StringComparison.Ordinal);
        Assert.Contains("Đã có kết quả", (await LookUpAsync(office, code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_and_broken_codes_get_one_answer_and_asking_often_is_stopped()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var visitor = office.Visitor();
        var form = await visitor.OpenAsync("/tra-cuu-ho-so");

        var answers = new List<WebPage>();
        for (var asked = 0; asked < 21; asked++)
        {
            answers.Add(await visitor.PressAsync(form, "Tra cứu", ("code", asked % 2 == 0 ? "2345-6789-ABCD" : "không có")));
        }

        Assert.Single(answers.Take(20).Select(answer => (answer.Status, answer.Text)).Distinct());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (answers[19].Status, answers[20].Status));
    }

    private static async Task<WebPage> LookUpAsync(WebOffice office, string code)
    {
        using var visitor = office.Visitor();
        return await visitor.PressAsync(await visitor.OpenAsync("/tra-cuu-ho-so"), "Tra cứu", ("code", code));
    }

    private static async Task DefineAsync(Browser chief, string unit)
    {
        var page = await chief.OpenAsync("/ho-so-mot-cua/thu-tuc");
        page = await chief.PressAsync(page, "Lưu thủ tục", ("Code", "2.001"), ("Name", "Cấp giấy phép bán lẻ sách"), ("WorkingDays", "5"), ("LegalSource", "Quyết định 01/2021/QĐ-UBND"), ("Unit", unit));
        Assert.Contains("Cấp giấy phép bán lẻ sách", page.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}")]
    private static partial Regex Code();
}
