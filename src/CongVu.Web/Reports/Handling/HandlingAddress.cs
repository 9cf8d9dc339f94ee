using System.Globalization;
using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Handling;

namespace CongVu.Web.Reports.Handling;

/// <summary>The addresses of the handling reports and of the lists behind their numbers.</summary>
internal static class HandlingAddress
{
    public const string Table = "/bao-cao/giai-quyet";
    public const string List = $"{Table}/danh-sach";

    public static string OfTable(Id<Organization> agency, HandlingDirection direction, Period period) =>
        string.Create(CultureInfo.InvariantCulture, $"{Table}?co-quan={agency}&chieu={direction}&tu={period.From:yyyy-MM-dd}&den={period.LastDay:yyyy-MM-dd}");

    public static string OfList(HandlingTable table, Id<Organization>? unit, HandlingClass? value) => string.Create(
        CultureInfo.InvariantCulture,
        $"{List}?co-quan={table.Agency}&chieu={table.Direction}&tu={table.From:yyyy-MM-dd}&den={table.LastDay:yyyy-MM-dd}{(unit is { } wanted ? $"&don-vi={wanted}" : "")}{(value is { } only ? $"&loai={only}" : "")}");
}
