using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Hồ sơ trình: what this person's agency or unit puts forward.</summary>
[Access]
public sealed class SubmissionsPage(SubmissionQueries queries, OrganizationDirectory directory) : OfficePage, IListPage
{
    private const int Size = 50;

    private static readonly (SubmissionTab Tab, string Word)[] Known =
    [
        (SubmissionTab.Open, "Đang lập"), (SubmissionTab.Returned, "Bị trả lại"), (SubmissionTab.Sent, "Đã gửi"), (SubmissionTab.Ended, "Đã kết thúc"),
    ];

    [BindProperty(Name = "xem", SupportsGet = true)]
    public SubmissionTab Tab { get; set; }

    public IReadOnlyList<(SubmissionTab Tab, string Word, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<SubmissionQueries.Line> Lines { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public ListSource Export => new("ho-so-trinh", "Hồ sơ trình", Known.First(known => known.Tab == Tab).Word, DossierLists.Columns, DossierLists.Rows(queries, Actor, Tab, Tree, Cancel));

    public async Task OnGetAsync()
    {
        Tab = Known.Any(known => known.Tab == Tab) ? Tab : SubmissionTab.Open;
        Tree = await directory.GetAsync(Cancel);
        var tabs = new List<(SubmissionTab, string, int)>();
        foreach (var (tab, word) in Known)
        {
            tabs.Add((tab, word, await queries.CountAsync(Actor, tab, Cancel)));
        }

        Tabs = tabs;
        Lines = await queries.ListAsync(Actor, Tab, 1, Size, Cancel);
    }
}
