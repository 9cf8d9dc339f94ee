namespace CongVu.Web.Reports.Exports;

/// <summary>
/// A page whose list can be taken along as a file (trang có danh sách xuất ra tệp): by its own address with <c>tep</c> added,
/// so with the same rights and the same filter as the page.
/// </summary>
public interface IListPage
{
    /// <summary>The list with its visible columns, asked for after the page was read.</summary>
    ListSource Export { get; }
}
