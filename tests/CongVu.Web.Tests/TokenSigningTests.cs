using System.Net;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>A package signed beside a USB token: the office's pages, the real agent, the real token, other programs as judges.</summary>
[Collection(TokenKeys.Shared)]
public sealed class TokenSigningTests(TokenKeys keys)
{
    [Fact]
    public async Task A_package_of_pdf_docx_and_xlsx_is_signed_beside_the_token_sealed_issued_and_found_valid_by_others()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        var id = await office.AwaitSignatureAsync(("phu-luc-1.docx", Table(ReportComposer.OfSystem.WriteWord)), ("phu-luc-2.xlsx", Table(ReportComposer.WriteSheet)));
        using var leader = await office.Web.LogInAsync("lan");
        using var clerk = await office.Web.LogInAsync("huong");
        using var agent = office.AtAgent();
        await PairAsync(leader, agent, office);

        var handed = await leader.PressAsync(await leader.OpenAsync($"/cho-ky/{id}"), "Ký bằng USB token");
        var shown = await agent.FollowAsync(handed.LinkTo("/ky\\?phieu="));
        var done = await agent.SignAsync(shown, SoftToken.Pin);
        var back = await leader.OpenAsync(handed.Path);
        var issue = await clerk.PressAsync(await clerk.OpenAsync($"/cho-phat-hanh/{id}"), "Cấp số và phát hành", ("Pin", Province.Pin));

        Assert.Contains("Đã ký đủ 3 tệp", done.Text, StringComparison.Ordinal);
        Assert.Contains("Đã ký đủ 3 tệp", back.Text, StringComparison.Ordinal);
        Assert.Contains("Đã phát hành", issue.Text, StringComparison.Ordinal);
        Assert.All((await office.FindAsync(id)).Parts, part => Assert.Equal(2, PdfSig.ValidSignatures(office.PathOf(part.Sealed!.Value))));
    }

    [Fact]
    public async Task What_came_back_counts_once_and_only_from_the_paired_agent_of_its_person()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        var id = await office.AwaitSignatureAsync();
        using var leader = await office.Web.LogInAsync("lan");
        using var agent = office.AtAgent();
        await PairAsync(leader, agent, office);
        var handed = await leader.PressAsync(await leader.OpenAsync($"/cho-ky/{id}"), "Ký bằng USB token");
        var link = handed.LinkTo("/ky\\?phieu=");
        var (preparation, token) = (handed.Path.Split('/')[^1], System.Web.HttpUtility.ParseQueryString(new Uri(link).Query)["ma"]!);

        var stranger = await AskAsync(office, preparation, token, "ky_" + new string('0', 96));
        var wrongToken = await agent.FollowAsync(link.Replace(token, token[1..] + "0", StringComparison.Ordinal));
        await agent.SignAsync(await agent.FollowAsync(link), SoftToken.Pin);
        var again = await agent.FollowAsync(link);

        Assert.Equal(HttpStatusCode.Unauthorized, stranger);
        Assert.Contains("Phiếu ký đã hết hạn", wrongToken.Text, StringComparison.Ordinal);
        Assert.Contains("Mọi tệp của phiếu này đã ký xong", again.Text, StringComparison.Ordinal);
        Assert.Equal(OutgoingState.AwaitingIssue, (await office.FindAsync(id)).State);
    }

    [Fact]
    public async Task A_document_that_was_returned_meanwhile_is_not_signed_by_an_old_list()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        var id = await office.AwaitSignatureAsync();
        using var leader = await office.Web.LogInAsync("lan");
        using var agent = office.AtAgent();
        await PairAsync(leader, agent, office);
        var page = await leader.OpenAsync($"/cho-ky/{id}");
        var handed = await leader.PressAsync(page, "Ký bằng USB token");
        var shown = await agent.FollowAsync(handed.LinkTo("/ky\\?phieu="));
        await leader.PressAsync(page, "Trả lại", ("reason", "Sai số liệu"));

        var done = await agent.SignAsync(shown, SoftToken.Pin);

        Assert.Contains("1 tệp chưa ký", done.Text, StringComparison.Ordinal);
        Assert.Equal(OutgoingState.Draft, (await office.FindAsync(id)).State);
        Assert.All((await office.FindAsync(id)).Parts, part => Assert.Null(part.Signed));
    }

    [Fact]
    public async Task A_code_pairs_one_machine_and_no_second()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        using var leader = await office.Web.LogInAsync("lan");
        using var agent = office.AtAgent();
        var code = await PairAsync(leader, agent, office);

        var second = await agent.PairAsync(office.Web.Address, code);
        var wrong = await agent.PairAsync(office.Web.Address, "00000000");

        Assert.Contains("Mã ghép không đúng", second.Text, StringComparison.Ordinal);
        Assert.Contains("Mã ghép không đúng", wrong.Text, StringComparison.Ordinal);
    }

    internal static async Task<string> PairAsync(Browser leader, AgentBrowser agent, TokenOffice office)
    {
        var page = await leader.OpenAsync("/bac-si-ky-so");
        page = await leader.PressAsync(page, "Lấy mã ghép");
        var code = System.Text.RegularExpressions.Regex.Match(page.Text, "\\b\\d{4} \\d{4}\\b").Value;
        var paired = await agent.PairAsync(office.Web.Address, code);
        Assert.Contains("Sẵn sàng ký số", paired.Text, StringComparison.Ordinal);
        return code;
    }

    private static async Task<HttpStatusCode> AskAsync(TokenOffice office, string preparation, string token, string secret)
    {
        using var http = new HttpClient { BaseAddress = office.Web.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/agent/v1/preparations/{preparation}");
        request.Headers.Add("Authorization", $"Bearer {secret}");
        request.Headers.Add("X-Signing-Token", token);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static byte[] Table(Action<TableReport, Stream> write)
    {
        using var file = new MemoryStream();
        write(new TableReport { Title = "Phụ lục", Columns = [new ReportColumn("Đơn vị")], Rows = [] }, file);
        return file.ToArray();
    }
}
