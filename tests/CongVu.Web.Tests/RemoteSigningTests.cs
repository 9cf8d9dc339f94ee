using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>The tray and the agency's seal at a remote signing service: our own fake of it, real keys, the office's pages.</summary>
[Collection(TokenKeys.Shared)]
public sealed class RemoteSigningTests(TokenKeys keys)
{
    private const int Packages = 3;

    [Fact]
    public async Task A_tray_is_signed_and_sealed_at_the_remote_service_one_authorization_at_a_time_and_found_valid()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        await using var service = await FakeSigningService.StartAsync(("lan-1", keys.Issue("Phạm Thị Lan")), ("huyen-1", keys.Issue("UBND huyện Quan Sơn")));
        await SetUpAsync(office, service);
        var documents = new List<Id<OutgoingDocument>>();
        for (var number = 1; number <= Packages; number++)
        {
            documents.Add(await office.AwaitSignatureAsync(("phu-luc.pdf", Papers.Pdf($"Phụ lục {number}"))));
        }

        using var leader = await office.Web.LogInAsync("lan");
        using var clerk = await office.Web.LogInAsync("huong");

        var handed = await leader.PressAsync(await leader.OpenAsync("/cho-ky?tat-ca=true"), "Ký từ xa");
        var wrong = await leader.PressAsync(handed, "Ký 6 tệp", ("Pin", FakeSigningService.Pin), ("OneTimePassword", "000000"));
        var untouched = service.Signatures;
        var half = await leader.PressAsync(wrong, "Ký 6 tệp", ("Pin", FakeSigningService.Pin), ("OneTimePassword", service.OneTimePassword()));
        var whole = await leader.PressAsync(half, "Ký 2 tệp", ("Pin", FakeSigningService.Pin), ("OneTimePassword", service.OneTimePassword()));
        var sealing = await clerk.PressAsync(await clerk.OpenAsync("/cho-phat-hanh?tat-ca=true"), "Cấp số, ký từ xa");
        var sealedHalf = await clerk.PressAsync(sealing, "Ký 6 tệp", ("Pin", FakeSigningService.Pin), ("OneTimePassword", service.OneTimePassword()));
        var issued = await clerk.PressAsync(sealedHalf, "Ký 2 tệp", ("Pin", FakeSigningService.Pin), ("OneTimePassword", service.OneTimePassword()));

        Assert.Contains("Dịch vụ ký từ xa không ký", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(0, untouched);
        Assert.Contains("Đã ký 4/6 tệp", half.Text, StringComparison.Ordinal);
        Assert.Contains("Đã ký đủ 6 tệp", whole.Text, StringComparison.Ordinal);
        Assert.Contains("Văn bản đã phát hành", issued.Text, StringComparison.Ordinal);
        Assert.Equal((4, 12), (service.Authorizations, service.Signatures));
        Assert.Empty(await office.Province.Office.RunAsync((SignTray tray) => tray.OpenBatchesAsync(office.Province.ViceChairman, default)));
        await CheckAsync(office, documents);
    }

    private static async Task SetUpAsync(TokenOffice office, FakeSigningService service)
    {
        using var administrator = await office.Web.LogInAsync("quantri");
        var page = await administrator.OpenAsync("/chung-thu/ky-tu-xa");
        var district = ("agency", $"{office.Province.District}");
        var open = await administrator.PressAsync(page, "Khai báo", district, ("Name", "Ký xa"), ("Address", "http://ky.example.vn/csc/v2"), ("AccessToken", "x"));
        page = await administrator.PressAsync(page, "Khai báo", district, ("Name", "Ký xa"), ("Address", service.Address), ("AccessToken", FakeSigningService.Access));
        var unknown = await administrator.PressAsync(page, "Hỏi dịch vụ và đăng ký", ("Holder", ""), ("Credential", "khong-co"));
        page = await administrator.PressAsync(page, "Hỏi dịch vụ và đăng ký", ("Holder", $"{office.Province.ViceChairman.Person}"), ("Credential", "lan-1"));
        page = await administrator.PressAsync(page, "Hỏi dịch vụ và đăng ký", ("Holder", ""), ("Credential", "huyen-1"));

        Assert.Contains("phải là https", open.Text, StringComparison.Ordinal);
        Assert.Contains("Dịch vụ ký từ xa không ký", unknown.Text, StringComparison.Ordinal);
        Assert.Contains("Đã đăng ký chứng thư ký từ xa", page.Text, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(TokenOffice office, List<Id<OutgoingDocument>> documents)
    {
        var issued = new List<OutgoingDocument>();
        foreach (var id in documents)
        {
            issued.Add(await office.FindAsync(id));
        }

        Assert.Equal(Enumerable.Range(1, Packages), issued.Select(document => document.Number!.Value).Order());
        Assert.Equal(0, await CommandLineVerifier.ExitCodeAsync(office.Province.Office, issued.SelectMany(document => document.Parts).Select(part => office.PathOf(part.Sealed!.Value))));
    }
}
