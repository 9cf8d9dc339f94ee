using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Registers;

/// <summary>Một quyển sổ: its lines with the decree's ten columns, to read, to print, to void.</summary>
[Access(Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice)]
public sealed class BookPage(RegisterQueries queries, OrganizationDirectory directory) : OfficePage
{
    /// <summary>Lines on a page unless somebody asks for more to print.</summary>
    public const int PageSize = 50;

    private const int MostLines = 1000;

    private static readonly string[] IncomingColumns =
        ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"];

    private static readonly string[] OutgoingColumns =
        ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú"];

    [BindProperty(SupportsGet = true)]
    public Id<Register> Id { get; set; }

    [BindProperty(Name = "tu", SupportsGet = true)]
    public int? FromNumber { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public int? ToNumber { get; set; }

    public RegisterQueries.Book Book { get; private set; } = null!;

    public IReadOnlyList<RegisterQueries.Line> Lines { get; private set; } = [];

    public string AgencyName { get; private set; } = "";

    public int From { get; private set; }

    public int To { get; private set; }

    public IReadOnlyList<string> Columns => Book.Kind is RegisterKind.Incoming ? IncomingColumns : OutgoingColumns;

    public bool MayVoid => Book.Kind is RegisterKind.Incoming && Actor.Has(Book.Agency, Role.RecordsClerk);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostVoidAsync([FromServices] VoidNumber act, Id<RegisterLine> line, string? reason)
    {
        var outcome = await ActAsync(() => act.RunAsync(Actor, new VoidNumber.Input(line, reason ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã hủy số; dòng và lý do vẫn ở trong sổ.");
        return Redirect($"/so-dang-ky/{Id}?tu={FromNumber}&den={ToNumber}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } book)
        {
            return Missing();
        }

        Book = book;
        From = Math.Max(1, FromNumber ?? (Math.Max(1, book.LastNumber) - 1) / PageSize * PageSize + 1);
        To = Math.Clamp(ToNumber ?? From + PageSize - 1, From, From + MostLines - 1);
        Lines = await queries.LinesAsync(book, From, To, Cancel);
        AgencyName = (await directory.GetAsync(Cancel)).NameOf(book.Agency);
        return Page();
    }
}
