using System.Globalization;
using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Web.Directives;

/// <summary>Filters as they stand in addresses: every number on a page leads to its list by one of these.</summary>
public static class TaskAddress
{
    private static readonly Dictionary<TaskClass, string> Classes = new()
    {
        [TaskClass.DoneOnTime] = "dung-han",
        [TaskClass.DoneLate] = "hoan-thanh-qua-han",
        [TaskClass.OpenInTime] = "trong-han",
        [TaskClass.OpenOverdue] = "qua-han",
        [TaskClass.WithoutDeadline] = "khong-thoi-han",
    };

    private static readonly Dictionary<TaskScope, string> Scopes = new()
    {
        [TaskScope.Mine] = "cua-toi",
        [TaskScope.Unit] = "don-vi",
        [TaskScope.Tracking] = "theo-doi",
    };

    public static TaskScope? ScopeOf(string key) => Scopes.Where(pair => pair.Value == key).Select(pair => (TaskScope?)pair.Key).FirstOrDefault();

    public static TaskClass? ClassOf(string key) => Classes.Where(pair => pair.Value == key).Select(pair => (TaskClass?)pair.Key).FirstOrDefault();

    public static string KeyOf(TaskScope scope) => Scopes[scope];

    public static string KeyOf(TaskClass value) => Classes[value];

    /// <summary>The list behind a filter.</summary>
    public static string Of(TaskFilter filter, DateOnly today)
    {
        var parts = new List<string> { $"xem={KeyOf(filter.Scope)}" };
        Add(parts, "loai", StateKey(filter));
        Add(parts, "vai-tro", filter.Role is AssignmentRole.Supporting ? "phoi-hop" : "");
        Add(parts, "ngay", filter.Day == today ? "" : Day(filter.Day));
        Add(parts, "don-vi", filter.Unit is { } unit ? unit.ToString() : "");
        Add(parts, "nguon", filter.Source?.ToString() ?? "");
        Add(parts, "lanh-dao", filter.Leader);
        if (filter.Field is { } field)
        {
            parts.Add($"linh-vuc={Uri.EscapeDataString(field)}");
        }

        Add(parts, "tu", filter.Given is { } given ? Day(given.From) : "");
        Add(parts, "den", filter.Given is { } period ? Day(period.LastDay) : "");
        Add(parts, "han-tu", filter.DueIn is { } dues ? Day(dues.From) : "");
        Add(parts, "han-den", filter.DueIn is { } last ? Day(last.LastDay) : "");
        return $"/nhiem-vu?{string.Join('&', parts)}";
    }

    public static string StateKey(TaskFilter filter) =>
        filter.Class is { } value ? KeyOf(value) :
        filter.IsWaiting ? "cho-xac-nhan" :
        filter.IsExtensionAsked ? "xin-gia-han" :
        filter.DueWithin is not null ? "sap-den-han" :
        filter.IsOpen ? "chua-xong" :
        "";

    /// <summary>The filter with the state that a key names; all states for an unknown key.</summary>
    public static TaskFilter With(TaskFilter filter, string key) => key switch
    {
        "cho-xac-nhan" => filter with { IsWaiting = true },
        "xin-gia-han" => filter with { IsExtensionAsked = true },
        "sap-den-han" => filter with { DueWithin = 7 },
        "chua-xong" => filter with { IsOpen = true },
        _ => filter with { Class = ClassOf(key) },
    };

    public static string StateWord(string key) => key switch
    {
        "cho-xac-nhan" => "Chờ xác nhận",
        "xin-gia-han" => "Đang xin gia hạn",
        "sap-den-han" => "Đến hạn trong 7 ngày",
        "chua-xong" => "Chưa xong",
        "" => "Tất cả",
        _ => ClassOf(key)?.InWords() ?? "",
    };

    public static Id<Organization>? UnitOf(string key) => Id<Organization>.TryParse(key, out var unit) ? unit : null;

    /// <summary>The period between two days, both counted; null when a day is missing or they are reversed.</summary>
    public static Period? Between(DateOnly? from, DateOnly? last) => from is { } first && last is { } end && first <= end ? Period.Of(first, end) : null;

    private static void Add(List<string> parts, string name, string value)
    {
        if (value.Length > 0)
        {
            parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
