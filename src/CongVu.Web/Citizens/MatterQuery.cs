using System.Globalization;
using CongVu.Citizens;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Directives;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>A list of citizens' dossiers by its address.</summary>
public sealed class MatterQuery
{
    public const string List = "/ho-so-mot-cua";

    [BindProperty(Name = "xem", SupportsGet = true)]
    public string? Tab { get; set; }

    [BindProperty(Name = "don-vi", SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    public MatterTab Current => MatterTab.Of(Tab);

    public MatterFilter Filter() => With(Current);

    /// <summary>The same list in another tab.</summary>
    public MatterFilter With(MatterTab tab)
    {
        ArgumentNullException.ThrowIfNull(tab);
        return tab.Filter with
        {
            Unit = Id<Organization>.TryParse(Unit ?? "", out var unit) ? unit : null,
            Received = TaskAddress.Between(From, Last),
        };
    }

    /// <summary>The address of the list with another tab.</summary>
    public string Address(MatterTab tab)
    {
        ArgumentNullException.ThrowIfNull(tab);
        return Of(tab.Key, Unit, From, Last);
    }

    public static string Of(string key, string? unit, DateOnly? from, DateOnly? last) => string.Create(CultureInfo.InvariantCulture,
        $"{List}?xem={key}{(unit is { Length: > 0 } ? $"&don-vi={Uri.EscapeDataString(unit)}" : "")}{(from is { } first ? $"&tu={first:yyyy-MM-dd}" : "")}{(last is { } end ? $"&den={end:yyyy-MM-dd}" : "")}");
}

/// <summary>One of the lists of citizens' dossiers.</summary>
/// <param name="Key">In the address.</param>
/// <param name="Word">On the page.</param>
/// <param name="Filter">Which dossiers.</param>
public sealed record MatterTab(string Key, string Word, MatterFilter Filter)
{
    public static IReadOnlyList<MatterTab> All { get; } =
    [
        new("dang-giai-quyet", "Đang giải quyết", new MatterFilter { IsOpen = true }),
        new("qua-han", "Quá hạn", new MatterFilter { IsOpen = true, Class = MatterClass.OpenOverdue }),
        new("trong-han", "Trong hạn", new MatterFilter { IsOpen = true, Class = MatterClass.OpenInTime }),
        new("cho-bo-sung", "Chờ bổ sung", new MatterFilter { IsOpen = true, Class = MatterClass.AwaitingApplicant }),
        new("truoc-han", "Trả trước hạn", new MatterFilter { Class = MatterClass.AnsweredEarly }),
        new("dung-han", "Trả đúng hạn", new MatterFilter { Class = MatterClass.AnsweredOnTime }),
        new("tra-qua-han", "Trả quá hạn", new MatterFilter { Class = MatterClass.AnsweredLate }),
        new("tat-ca", "Tất cả", new MatterFilter()),
    ];

    public static MatterTab Of(string? key) => All.FirstOrDefault(tab => tab.Key == key) ?? All[0];

    public static string KeyOf(MatterClass value) => All.First(tab => tab.Filter.Class == value).Key;
}
