using System.Text.Json;
using CongVu.Ledger;

namespace CongVu.Reports.Campaigns;

/// <summary>A result as it stood at one stage; the database refuses to change it (số liệu đã chốt).</summary>
public sealed class CampaignSnapshot
{
    private CampaignSnapshot()
    {
    }

    internal CampaignSnapshot(CampaignTable table) =>
        (CampaignId, Stage, At, Content) = (table.Campaign, table.Stage, table.At, JsonSerializer.Serialize(table));

    public Id<Campaign> CampaignId { get; private set; }

    public CampaignStage Stage { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The whole table as JSON.</summary>
    public string Content { get; private set; } = "";

    public CampaignTable Table() => JsonSerializer.Deserialize<CampaignTable>(Content)!;
}
