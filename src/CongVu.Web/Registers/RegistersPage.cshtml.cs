using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Registers;

/// <summary>Sổ đăng ký: the books, and opening one.</summary>
[Access]
public sealed class RegistersPage(RegisterQueries queries, OrganizationDirectory directory, OfficeClock clock, OpenRegister open) : OfficePage, IListPage
{
    private OrganizationDirectory.Tree tree = null!;

    [BindProperty]
    public Id<Organization>? Agency { get; set; }

    [BindProperty]
    public RegisterKind Kind { get; set; }

    [BindProperty]
    public int Year { get; set; } = clock.Today.Year;

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public List<string> Types { get; set; } = [];

    public IReadOnlyList<RegisterQueries.Book> Books { get; private set; } = [];

    public IReadOnlyCollection<string> AllTypes { get; } = AdministrativeTypes.Names;

    /// <summary>Agencies for which this person may open books.</summary>
    public IReadOnlyList<(Id<Organization> Id, string Name)> Agencies => [.. Actor.Posts
        .Where(post => post.Role is Role.RecordsClerk or Role.ChiefOfOffice or Role.Administrator).Select(post => (post.Agency, post.AgencyName)).Distinct()];

    public bool MayOpen => Agencies.Count > 0;

    /// <summary>Named only where somebody sees books of several agencies.</summary>
    public string AgencyOf(RegisterQueries.Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Actor.Agencies.Count() > 1 ? tree.NameOf(book.Agency) : "";
    }

    public ListSource Export => new(
        "so-dang-ky", "Các sổ đăng ký", "",
        [ReportColumn.Narrow("Năm"), new("Sổ", 3), new("Loại", 1.4), new("Dùng cho", 3), ReportColumn.Narrow("Số cuối"), new("Trạng thái", 1.4)],
        Books.Select(book => ReportRow.Of(book.Year, book.Name, book.Kind.InWords(), TypesOf(book), book.LastNumber, StateOf(book))));

    public static string TypesOf(RegisterQueries.Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Types.Length == 0 ? "mọi loại văn bản" : book.Types.Replace(";", ", ", StringComparison.Ordinal);
    }

    public static string StateOf(RegisterQueries.Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.ClosedOn is { } closed ? $"Đóng {Words.Day(closed)}" : "Đang mở";
    }

    public async Task OnGetAsync()
    {
        tree = await directory.GetAsync(Cancel);
        Books = await queries.ListAsync(Actor, Cancel);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var agency = Agency ?? Agencies.Select(entry => entry.Id).FirstOrDefault();
        var outcome = await ActAsync(() => open.RunAsync(Actor, new OpenRegister.Input(agency, Kind, Year, Name, Types), Cancel));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say($"Đã mở “{Name}” năm {Year}.");
        return Redirect("/so-dang-ky");
    }
}
