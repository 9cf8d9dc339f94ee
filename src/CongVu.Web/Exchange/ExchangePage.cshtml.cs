using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>Gửi, nhận văn bản: the axis, silent receivers, notices that wait.</summary>
[Access(Role.RecordsClerk, Role.ChiefOfOffice, Role.Leader)]
public sealed class ExchangePage(AxisHealth health, SilentReceivers silent, ChangeQueries changes) : OfficePage
{
    private const int Most = 100;

    public AxisHealth.State Axis { get; private set; } = null!;

    public IReadOnlyList<SilentReceivers.Line> Silent { get; private set; } = [];

    public IReadOnlyList<ChangeQueries.Line> Waiting { get; private set; } = [];

    public async Task OnGetAsync() => (Axis, Silent, Waiting) = (
        await health.ReadAsync(Cancel), await silent.ListAsync(Actor, Most, Cancel), await changes.WaitingAsync(Actor, Most, Cancel));
}
