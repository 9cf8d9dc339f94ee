using System.Globalization;
using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Vetting;
using CongVu.Web.Directives;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Rounds of dossiers by their address: figures, lists, lessons and files read the same one.</summary>
public sealed class RoundQuery
{
    public const string Figures = "/tham-dinh/so-lieu";
    public const string List = "/tham-dinh/cac-lan";
    public const string Lessons = "/tham-dinh/bai-hoc";

    /// <summary>"trinh" for those who put forward; otherwise the office that vets.</summary>
    [BindProperty(Name = "phia", SupportsGet = true)]
    public string? Side { get; set; }

    [BindProperty(Name = "don-vi", SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    [BindProperty(Name = "han", SupportsGet = true)]
    public RoundClass? Class { get; set; }

    [BindProperty(Name = "ket-qua", SupportsGet = true)]
    public VettingResult? Result { get; set; }

    [BindProperty(Name = "ly-do", SupportsGet = true)]
    public string? Reason { get; set; }

    /// <summary>The filter; the year it is when no period is asked for.</summary>
    public RoundFilter Filter(Actor actor, DateOnly today) => new()
    {
        IsOwn = Side == "trinh" || !RoundReport.Vets(actor),
        Received = TaskAddress.Between(From, Last) ?? PeriodRule.Of("year").Containing(today),
        Submitter = Id<Organization>.TryParse(Unit ?? "", out var unit) ? unit : null,
        Class = Class,
        Result = Result,
        Reason = ReturnReason.Find(Reason ?? "")?.Code,
    };

    /// <summary>The address of a page with a filter.</summary>
    public static string Address(string page, RoundFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        IEnumerable<(string Name, string? Value)> parts =
        [
            ("phia", filter.IsOwn ? "trinh" : null), ("don-vi", filter.Submitter?.ToString()), ("tu", Day(filter.Received?.From)), ("den", Day(filter.Received?.LastDay)),
            ("han", filter.Class?.ToString()), ("ket-qua", filter.Result?.ToString()), ("ly-do", filter.Reason),
        ];
        return $"{page}?{string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={part.Value}"))}";
    }

    public static string PeriodOf(RoundFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return $"Nhận từ {Words.Day(filter.Received!.From)} đến {Words.Day(filter.Received.LastDay)}";
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
