using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Figures;

/// <summary>Figures of a unit as a query adds them up: flat, so that several questions can be one.</summary>
internal sealed record ClassTally
{
    public Id<Organization> Unit { get; init; }

    public int Total { get; init; }

    public int DoneOnTime { get; init; }

    public int DoneLate { get; init; }

    public int OpenInTime { get; init; }

    public int OpenOverdue { get; init; }

    public int WithoutDeadline { get; init; }

    public int ExtensionAsked { get; init; }

    public int Waiting { get; init; }

    public ClassFigures Figures => new(Total, DoneOnTime, DoneLate, OpenInTime, OpenOverdue, WithoutDeadline, ExtensionAsked, Waiting);
}
