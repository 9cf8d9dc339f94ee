using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>An approved model and a list over HTTP: a document of its own of each row, signed and issued together.</summary>
public sealed class FilledListTests
{
    private const string Columns = "STT\tHọ và tên\tBậc lương";
    private static readonly string[] Names = ["Hà Thị Mai", "Lò Văn Ín", "Phạm Văn Sơn"];

    [Fact]
    public async Task One_approved_model_and_a_list_of_three_give_three_documents_with_numbers_that_follow_each_other()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed: ./test installs it where it may.");
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var specialist = await office.LogInAsync("nga");
        using var leader = await office.LogInAsync("lan");
        using var clerk = await office.LogInAsync("huong");
        var model = await ApproveModelAsync(office, specialist);

        var fill = await specialist.OpenAsync($"/du-thao/{model}/dien-mau");
        var wrong = await specialist.PressAsync(fill, "Lập các văn bản", ("Rows", $"{Columns}\n1\tHà Thị Mai\t3\n2\t\t4"));
        var filled = await specialist.PressAsync(wrong, "Lập các văn bản", ("Rows", $"{Columns}\n{string.Join('\n', Names.Select((name, index) => $"{index + 1}\t{name}\t{index + 3}"))}"));
        var list = filled.Path;
        var submitted = await specialist.PressAsync(await UntilAsync(specialist, list, "Các bản PDF đúng, trình ký 3 văn bản"), "Các bản PDF đúng, trình ký 3 văn bản");
        var batch = await leader.PressAsync(await leader.OpenAsync(list), "Ký cả danh sách");
        var signed = await leader.PressAsync(batch, "Ký tiếp 3 tệp", ("Pin", Province.Pin));
        var issued = await clerk.PressAsync(await clerk.OpenAsync(list), "Cấp số và phát hành 3 văn bản", ("pin", Province.Pin));

        Assert.Contains("Họ và tên", wrong.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/du-thao/danh-sach/", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("3 văn bản theo danh sách", filled.Text, StringComparison.Ordinal);
        Assert.Contains("Đã trình ký", submitted.Text, StringComparison.Ordinal);
        Assert.Contains("Đã ký đủ 3 tệp", signed.Text, StringComparison.Ordinal);
        Assert.Contains("Đã phát hành 3 văn bản, số liên tiếp", issued.Text, StringComparison.Ordinal);
        Assert.Equal(["01/QĐ-UBND", "02/QĐ-UBND", "03/QĐ-UBND"], Regex.Matches(issued.Text, "\\d+/QĐ-UBND").Select(match => match.Value).Distinct());
        Assert.All(Names, name => Assert.Contains($"đối với {name}", issued.Text, StringComparison.Ordinal));
    }

    // A decision in Word with places for name and grade, converted, looked at, submitted, and passed by those who check content and form.
    private static async Task<string> ApproveModelAsync(WebOffice office, Browser specialist)
    {
        using var head = await office.LogInAsync("son");
        using var chief = await office.LogInAsync("duc");
        var page = await specialist.OpenAsync("/du-thao/moi");
        page = await specialist.PressAsync(page, "Tạo dự thảo", ("TypeName", "Quyết định"), ("Subject", "Về việc nâng bậc lương đối với «Họ và tên»"));
        var draft = page.Path.Split('/')[^1].Split('?')[0];
        await specialist.PressAsync(page, "Thêm tệp", [("file", "quyet-dinh.docx", Papers.PromotionModel("Phạm Thị Lan"))]);
        page = await specialist.PressAsync(await UntilAsync(specialist, $"/du-thao/{draft}", "Bản PDF đúng"), "Bản PDF đúng");
        var signer = page.Html.Split("Phạm Thị Lan")[0].Split("value=\"")[^1].Split('"')[0];
        await specialist.PressAsync(page, "Trình", ("SignerPost", signer), ("Recipients", "UBND xã Na Mèo"));
        await head.PressAsync(await head.OpenAsync($"/du-thao/{draft}/duyet"), "Đồng ý");
        await chief.PressAsync(await chief.OpenAsync($"/du-thao/{draft}/duyet"), "Đồng ý");
        return draft;
    }

    // LibreOffice works in the background.
    private static async Task<WebPage> UntilAsync(Browser browser, string path, string button)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var page = await browser.OpenAsync(path);
        while (!page.HasButton(button))
        {
            await Task.Delay(200, patience.Token);
            page = await browser.OpenAsync(path);
        }

        return page;
    }
}
