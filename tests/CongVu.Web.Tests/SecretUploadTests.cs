using System.Net;
using CongVu.Database;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>A secret file that somebody tries to put into a dossier over HTTP leaves no trace in the log, on any page or in the search.</summary>
public sealed class SecretUploadTests
{
    private const string Needle = "KimChamDayBien7481";

    [Fact]
    public async Task A_stopped_file_is_neither_logged_nor_found_nor_shown()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        await office.Province.Office.MakeAsync((PublishRules publish) => publish.RunAsync(
            office.Province.Chief, new PublishRules.Input(office.Province.District, RuleFile.KonTum), TestContext.Current.CancellationToken));
        using var clerk = await office.LogInAsync("say");
        var page = await clerk.OpenAsync("/ho-so-trinh/moi");
        page = await clerk.PressAsync(page, "Lập hồ sơ", ("Title", "Đề nghị đầu tư"), ("Kind", "ca-biet"), ("Matter", "vuot-tham-quyen"));
        var compose = page.Path;

        page = await clerk.PressAsync(page, "Thêm tệp", [("file", $"{Needle} (mật).pdf", Papers.Pdf(Needle))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Tệp chưa được lưu ở bất kỳ đâu", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(office.Log);
        Assert.DoesNotContain(office.Log, line => line.Contains(Needle, StringComparison.Ordinal));
        Assert.DoesNotContain(Needle, (await clerk.OpenAsync(compose)).Html, StringComparison.Ordinal);
        Assert.Contains("Không tìm thấy", (await clerk.OpenAsync($"/tim-kiem?q={Needle}")).Text, StringComparison.Ordinal);
    }
}
