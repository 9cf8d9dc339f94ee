using CongVu.Directives;
using CongVu.Directives.Figures;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>A filter as an address carries it.</summary>
public sealed class TaskQuery
{
    [FromQuery(Name = "xem")]
    public string? Scope { get; set; }

    /// <summary>Absent: the page's own choice; empty: all.</summary>
    [FromQuery(Name = "loai")]
    public string? State { get; set; }

    [FromQuery(Name = "vai-tro")]
    public string? Role { get; set; }

    [FromQuery(Name = "ngay")]
    public DateOnly? Day { get; set; }

    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "nguon")]
    public DirectiveSourceKind? Source { get; set; }

    [FromQuery(Name = "lanh-dao")]
    public string? Leader { get; set; }

    [FromQuery(Name = "linh-vuc")]
    public string? Field { get; set; }

    [FromQuery(Name = "tu")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "den")]
    public DateOnly? Last { get; set; }

    [FromQuery(Name = "han-tu")]
    public DateOnly? DueFrom { get; set; }

    [FromQuery(Name = "han-den")]
    public DateOnly? DueLast { get; set; }

    public bool HasPeriod => From is not null || Last is not null;

    /// <summary>The filter without its state. A day to come is counted as today.</summary>
    internal TaskFilter Filter(DateOnly today) => new(TaskAddress.ScopeOf(Scope ?? "") ?? TaskScope.Unit, Day is { } day && day < today ? day : today)
    {
        Role = Role == "phoi-hop" ? AssignmentRole.Supporting : AssignmentRole.Lead,
        Unit = TaskAddress.UnitOf(Unit ?? ""),
        Source = Source,
        Leader = Leader ?? "",
        Field = Field,
        Given = TaskAddress.Between(From, Last),
        DueIn = TaskAddress.Between(DueFrom, DueLast),
    };
}
