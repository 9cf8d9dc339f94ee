using CongVu.TestOffice;
using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>What people click to bring a package of files from its author to the signer's tray, and from the tray out of the house.</summary>
internal static class PackageSteps
{
    // LibreOffice on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The specialist makes the package, looks at what became of each file, approves and submits it.</summary>
    public static async Task ComposeAsync(IPage specialist)
    {
        await specialist.ClickAsync("nav a[href='/du-thao']");
        await specialist.ClickAsync("a:has-text('Soạn văn bản')");
        await specialist.FillAsync("#Subject", PackageFiles.Subject);
        await specialist.ClickAsync("button:has-text('Tạo dự thảo')");
        foreach (var file in new[] { PackageFiles.Letter, PackageFiles.Table, PackageFiles.Appendix })
        {
            await specialist.SetInputFilesAsync("#File", file);
            await specialist.ClickAsync("button:has-text('Thêm tệp')");
            await Assertions.Expect(specialist.Locator("main .files")).ToContainTextAsync(file.Name);
        }

        await ApproveAsync(specialist, PackageFiles.Letter.Name);
        await ApproveAsync(specialist, PackageFiles.Table.Name);
        await specialist.SelectOptionAsync("#SignerPost", new SelectOptionValue { Label = "Phạm Thị Lan, Phó Chủ tịch" });
        await specialist.FillAsync("#Addressees", "UBND xã Na Mèo");
        await specialist.ClickAsync("button[name=submit][value=true]");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("Đang trình");
    }

    /// <summary>A reviewer opens the draft from the list and agrees.</summary>
    public static async Task PassAsync(IPage reviewer)
    {
        await reviewer.ClickAsync("nav a[href='/du-thao']");
        await reviewer.ClickAsync("nav.tabs a:has-text('Chờ tôi duyệt')");
        await reviewer.ClickAsync($".list a:has-text('{PackageFiles.Subject}')");
        await SeeAsync(reviewer, 3);
        await reviewer.ClickAsync("button:has-text('Đồng ý')");
        await Assertions.Expect(reviewer.Locator("[role=status], .notice").First).ToBeVisibleAsync();
    }

    /// <summary>Everything on the tray is ticked and handed to the key that lies elsewhere.</summary>
    public static async Task SignTrayAsync(IPage leader, string button)
    {
        await leader.ClickAsync("a:has-text('Chọn hết')");
        await leader.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }

    /// <summary>The clerk opens the signed package.</summary>
    public static async Task OpenForIssueAsync(IPage clerk)
    {
        await clerk.ClickAsync("nav a[href='/cho-phat-hanh']");
        await clerk.ClickAsync($".list a:has-text('{PackageFiles.Subject}')");
        await SeeAsync(clerk, 3);
    }

    /// <summary>Takes every file of the issued package as anybody may who opens it, and has each judged by two other programs.</summary>
    public static async Task JudgeAsync(IPage reader, Office office, string document)
    {
        await reader.GotoAsync(document);
        await Assertions.Expect(reader.Locator("h1")).ToContainTextAsync(PackageFiles.Subject);
        var links = await reader.Locator(".files > li > a[href^='/tep/']").AllAsync();
        Assert.Equal(3, links.Count);
        var folder = Directory.CreateTempSubdirectory("congvu-issued-");
        foreach (var link in links)
        {
            var file = await reader.Context.APIRequest.GetAsync((await link.GetAttributeAsync("href"))!);
            var path = Path.Combine(folder.FullName, await link.InnerTextAsync() + ".pdf");
            await File.WriteAllBytesAsync(path, await file.BodyAsync());
            Assert.Equal((path, 2), (path, PdfSig.ValidSignatures(path)));
            Assert.Equal((path, 0), (path, await CommandLineVerifier.ExitCodeAsync(office, [path])));
        }

        folder.Delete(recursive: true);
    }

    private static async Task ApproveAsync(IPage author, string name)
    {
        var row = author.Locator(".files > li", new() { HasText = name });
        await row.GetByRole(AriaRole.Link, new() { Name = "Xem bản PDF" }).ClickAsync(new() { Timeout = (float)Patience.TotalMilliseconds });
        await Assertions.Expect(author.Locator(".page nav.tabs a[aria-current=true]")).ToHaveTextAsync(name);
        await SeePageAsync(author);
        await row.GetByRole(AriaRole.Button, new() { Name = "Bản PDF đúng" }).ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("tác giả đã xem bản PDF");
    }

    // Each file of the package is there and its first page can be seen.
    private static async Task SeeAsync(IPage reader, int files)
    {
        await Assertions.Expect(reader.Locator(".page nav.tabs a")).ToHaveCountAsync(files);
        await SeePageAsync(reader);
    }

    private static Task SeePageAsync(IPage reader) =>
        reader.WaitForFunctionAsync("() => document.querySelector('.page figure img')?.naturalWidth > 0");
}
