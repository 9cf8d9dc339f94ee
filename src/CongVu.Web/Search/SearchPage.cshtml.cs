using CongVu.Database.Search;
using CongVu.DocumentFormat.Reports;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Search;

/// <summary>Tìm kiếm: one box for everything, grouped by what it is.</summary>
[Access]
public sealed class SearchPage(CongVu.Documents.Search search) : OfficePage, IListPage
{
    /// <summary>Lines of a group before "Xem thêm".</summary>
    public const int Shown = 10;

    /// <summary>Lines at most.</summary>
    public const int Most = 50;

    private const int LongestText = 200;
    private const int MostInFile = 1000;

    [BindProperty(Name = "q", SupportsGet = true)]
    public string Text { get; set; } = "";

    [BindProperty(Name = "loai", SupportsGet = true)]
    public SearchKind? Kind { get; set; }

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public int Count => Groups.Sum(group => group.Hits.Count);

    /// <summary>What was found of one kind.</summary>
    public sealed record Group(SearchKind Kind, IReadOnlyList<SearchHit> Hits);

    public static string Title(SearchKind kind) => kind switch
    {
        SearchKind.Incoming => "Văn bản đến",
        SearchKind.Outgoing => "Văn bản đi, dự thảo",
        SearchKind.Directive => "Nhiệm vụ",
        SearchKind.Submission => "Hồ sơ trình",
    };

    public static string AddressOf(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return hit.Kind switch
        {
            SearchKind.Incoming => $"/van-ban-den/{hit.Subject:N}",
            SearchKind.Outgoing => $"/van-ban-di/{hit.Subject:N}",
            SearchKind.Directive => $"/nhiem-vu/{hit.Subject:N}",
            SearchKind.Submission => $"/ho-so-trinh/{hit.Subject:N}",
        };
    }

    public ListSource Export => new(
        "tim-kiem", $"Kết quả tìm “{Text}”", Kind is { } kind ? Title(kind) : "",
        [new("Loại", 1.4), ReportColumn.Narrow("Ngày"), new("Số, ký hiệu", 1.4), new("Nội dung", 4), new("Chi tiết", 2.4)], FoundAsync());

    public async Task OnGetAsync()
    {
        Text = Text.Length > LongestText ? Text[..LongestText] : Text;
        if (Text.Length == 0)
        {
            return;
        }

        var hits = await search.FindAsync(Actor, Text, Kind, Most, Cancel);
        Groups = [.. hits.GroupBy(hit => hit.Kind).Select(group => new Group(group.Key, [.. group.Take(Kind is null ? Shown : Most)]))];
    }

    // Further than the page goes, by its own question.
    private async IAsyncEnumerable<ReportRow> FoundAsync()
    {
        foreach (var hit in Text.Length == 0 ? [] : await search.FindAsync(Actor, Text, Kind, MostInFile, Cancel))
        {
            yield return ReportRow.Of(Title(hit.Kind), hit.Day, hit.Code, hit.Title, hit.Detail);
        }
    }
}
