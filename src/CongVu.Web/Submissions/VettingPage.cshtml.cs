using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Bàn thẩm định: the dossiers of the authority, those that burn first on top.</summary>
[Access(Role.ChiefOfOffice, Role.TrackingOffice, Role.Leader, Role.RecordsClerk, Role.Specialist)]
public sealed class VettingPage(SubmissionQueries queries, OrganizationDirectory directory) : OfficePage, IListPage
{
    private const int Size = 50;

    private static readonly (SubmissionTab Tab, string Word, string Act)[] Known =
    [
        (SubmissionTab.ToVet, "Chờ thẩm định", "Thẩm định"), (SubmissionTab.Near, "Sắp hết hạn", "Thẩm định"), (SubmissionTab.ToAssign, "Chờ phân công", "Phân công"),
        (SubmissionTab.InHandling, "Đang tham mưu", "Mở"), (SubmissionTab.ToDecide, "Chờ quyết định", "Mở"),
        (SubmissionTab.ToIssue, "Chờ ban hành", "Mở"), (SubmissionTab.Done, "Đã xong", "Xem"),
    ];

    [BindProperty(Name = "xem", SupportsGet = true)]
    public SubmissionTab Tab { get; set; } = SubmissionTab.ToVet;

    public IReadOnlyList<(SubmissionTab Tab, string Word, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<SubmissionQueries.Line> Lines { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    /// <summary>What one does with a line.</summary>
    public string Act => Known.First(known => known.Tab == Tab).Act;

    public ListSource Export => new("tham-dinh", "Thẩm định hồ sơ trình", Known.First(known => known.Tab == Tab).Word, DossierLists.Columns, DossierLists.Rows(queries, Actor, Tab, Tree, Cancel));

    public async Task OnGetAsync()
    {
        Tab = Known.Any(known => known.Tab == Tab) ? Tab : SubmissionTab.ToVet;
        Tree = await directory.GetAsync(Cancel);
        var tabs = new List<(SubmissionTab, string, int)>();
        foreach (var (tab, word, _) in Known)
        {
            tabs.Add((tab, word, await queries.CountAsync(Actor, tab, Cancel)));
        }

        Tabs = tabs;
        Lines = await queries.ListAsync(Actor, Tab, 1, Size, Cancel);
    }
}
