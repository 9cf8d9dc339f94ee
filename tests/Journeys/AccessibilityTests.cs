using CongVu.Database;
using CongVu.Web.Tests;
using Deque.AxeCore.Playwright;

namespace CongVu.Journeys;

/// <summary>WCAG 2.2 AA as axe judges it, on the pages that everybody opens every day.</summary>
public sealed class AccessibilityTests(Chromium chromium) : Journey(chromium), IClassFixture<Chromium>
{
    [Fact]
    public async Task Axe_finds_nothing_on_the_pages_of_every_day()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var findings = new List<string>();
        foreach (var (person, addresses) in new (string Person, string[] Addresses)[]
        {
            ("huong", ["/", "/van-ban-den", "/van-ban-den/vao-so", "/cho-phat-hanh", "/van-ban-di", "/so-dang-ky", "/tim-kiem?q=ky+so", "/tro-giup", "/tai-khoan", "/chung-thu", "/uy-quyen", "/gui-nhan", "/ban-sao", "/so-hoa", "/anh-ky", "/bac-si-ky-so"]),
            ("thang", ["/", "/cho-ky", "/nhiem-vu", "/bao-cao", "/bao-cao/ky-so", "/bao-cao/nhiem-vu", "/bao-cao/danh-gia", "/bao-cao/theo-doi", "/bao-cao/phieu-don-vi", "/theo-doi", "/theo-doi/cham", "/theo-doi/van-ban", "/nhiem-vu/lich", "/tham-dinh", "/quy-dinh-ho-so"]),
            ("nga", ["/du-thao", "/du-thao/moi", "/ho-so-trinh", "/ho-so-trinh/moi"]),
            ("quantri", ["/quan-tri/co-quan", "/quan-tri/he-thong", "/kiem-tra-chu-ky", "/quan-tri/danh-ba-truc"]),
        })
        {
            var page = await EnterAsync(office, person);
            foreach (var address in addresses)
            {
                await page.GotoAsync(address);
                var result = await page.RunAxe();
                findings.AddRange(result.Violations.Select(violation => $"{address}: {violation.Id} {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
            }
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }
}
