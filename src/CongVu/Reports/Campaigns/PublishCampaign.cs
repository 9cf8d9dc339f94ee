using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Campaigns;

/// <summary>Publishes the result with the letter, in the transaction that issues it: nothing else does (công bố kết quả).</summary>
internal sealed class PublishCampaign(OfficeContext db, FactLedger ledger, OfficeClock clock) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => PublishAsync(fact.Document, fact.Code, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => PublishAsync(fact.Document, fact.Code, authority, cancel);

    private async Task PublishAsync(Id<OutgoingDocument> letter, string code, Authority authority, CancellationToken cancel)
    {
        if (await db.Set<Campaign>().FirstOrDefaultAsync(row => row.LetterId == letter && row.State == CampaignState.Frozen, cancel) is { } campaign)
        {
            campaign.Publish(clock.Now);
            ledger.Record(authority, new CampaignPublished(campaign.Id, letter, code));
        }
    }
}
