using CongVu.EdXml.Transport;

namespace CongVu.Exchange;

/// <summary>The line to the axis, if this installation has one: the host brings the channel, since the office knows no network.</summary>
internal sealed class AxisLine(IExchangeChannel? channel)
{
    public bool IsThere => channel is not null;

    public IExchangeChannel? Channel => channel;
}
